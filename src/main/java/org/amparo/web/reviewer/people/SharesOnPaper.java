package org.amparo.web.reviewer.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.desk.Custody;
import org.amparo.web.shell.Visit;

/** New shares on the one answer that shows them, a sheet for each custodian. */
@Named("paper")
@RequestScoped
public class SharesOnPaper {
  /** One custodian's sheet. */
  public record Sheet(int number, String share) {
    @Override
    public String toString() {
      return "Sheet[" + number + ", redacted]";
    }
  }

  @Inject
  private Visit visit;

  private String desk = "";
  private Custody custody;
  private List<Sheet> sheets = List.of();

  /** How many custodians the form asks for; empty for numbers that make no sense. */
  Optional<Custody> asked() {
    int needed = number("needed");
    int custodians = number("custodians");
    return Custody.fits(needed, custodians) ? Optional.of(new Custody(needed, custodians)) : Optional.empty();
  }

  private int number(String field) {
    var typed = visit.form().first(field);
    return typed.matches("[0-9]{1,2}") ? Integer.parseInt(typed) : 0;
  }

  void show(String name, Custody made, List<String> shares) {
    desk = name;
    custody = made;
    var numbered = new ArrayList<Sheet>();
    shares.forEach(share -> numbered.add(new Sheet(numbered.size() + 1, share.replaceAll("(.{4})(?!$)", "$1 "))));
    sheets = List.copyOf(numbered);
    visit.show("people/shares");
  }

  public String getDesk() {
    return desk;
  }

  public List<Sheet> getSheets() {
    return sheets;
  }

  public int getNeeded() {
    return custody.needed();
  }

  public int getCustodians() {
    return custody.custodians();
  }
}
