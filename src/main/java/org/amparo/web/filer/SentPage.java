package org.amparo.web.filer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import org.amparo.complaint.Door;
import org.amparo.complaint.Doors;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** A sent complaint, with its code until the person has it. */
@Named("sentPage")
@RequestScoped
public class SentPage implements Acts {
  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Threshold threshold;
  @Inject
  private Doors doors;
  @Inject
  private Leads leads;

  private List<String> groups;
  private ZonedDateTime readBy;

  @Override
  public void act() {
    threshold.door().ifPresentOrElse(this::act, () -> visit.go("asleep"));
  }

  private void act(Door door) {
    if (!(door instanceof Door.Sent sent)) {
      visit.go(door instanceof Door.Draft ? "review" : Threshold.address(door));
      door.close();
    } else if (visit.isPosted()) {
      sent.close();
      visit.door().ifPresent(doors::leave);
      visit.letGo();
      visit.go("done");
    } else {
      show(sent);
    }
  }

  private void show(Door.Sent sent) {
    try (sent) {
      groups = Groups.spaced(sent.receipt());
      readBy = sent.readBy();
      leads.show(sent.cards());
    }
  }

  public List<String> getGroups() {
    return groups;
  }

  public String getReadBy() {
    return Hours.said(readBy, visit.getLanguage(), words);
  }

  /** Whose hour that is, as its people call it. */
  public String getZone() {
    return readBy.getZone().getDisplayName(TextStyle.FULL, visit.getLanguage().locale());
  }
}
