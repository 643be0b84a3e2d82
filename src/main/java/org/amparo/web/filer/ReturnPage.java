package org.amparo.web.filer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.complaint.Door;
import org.amparo.conversation.Returning;
import org.amparo.platform.Settings;
import org.amparo.receipt.Reading;
import org.amparo.receipt.Receipt;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Visit;

/** Coming back with the code; a miss of any kind looks the same but for slips that the check digits show. */
@Named("returnPage")
@RequestScoped
public class ReturnPage implements Acts {
  @Inject
  private Visit visit;
  @Inject
  private Threshold threshold;
  @Inject
  private Returning returning;
  @Inject
  private Settings settings;

  private String remark = "";
  private boolean lostWithoutCode;
  private List<String> groups = List.of();

  @Override
  public void act() {
    threshold.door().ifPresent(this::look);
    if (!visit.isPosted()) return;
    var reading = Receipt.read(visit.form().first("code"));
    if (reading instanceof Reading.Fits fits) {
      open(fits.receipt());
    } else {
      remark = reading instanceof Reading.Mistyped ? "return.mistyped" : "return.short";
    }
  }

  private void look(Door door) {
    try (door) {
      lostWithoutCode = door instanceof Door.Draft draft && draft.receipt().isEmpty();
    }
  }

  private void open(Receipt receipt) {
    try (receipt) {
      returning.arrive(receipt).ifPresentOrElse(arrival -> {
        threshold.replaceBy(arrival.token());
        arrival.renewed().ifPresentOrElse(this::showRenewed, () -> visit.go(arrival.draft() ? "on" : "case"));
      }, () -> remark = "return.unknown");
    }
  }

  /** Shown in this answer alone; the code that was typed shows it again. */
  private void showRenewed(Receipt renewed) {
    try (renewed) {
      groups = Groups.spaced(renewed);
    }
    visit.show("filer/renew");
  }

  /** The groups of the code that replaces the one that was typed. */
  public List<String> getGroups() {
    return groups;
  }

  /** The phrase that says what to look at again, or nothing. */
  public String getRemark() {
    return remark;
  }

  public boolean isLostWithoutCode() {
    return lostWithoutCode;
  }

  public long getDraftDays() {
    return settings.keepDrafts().getDays();
  }

  public long getUndoDays() {
    return settings.undo().getDays();
  }
}
