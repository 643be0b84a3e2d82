package org.amparo.web.reviewer.assist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.complaint.Assisting;
import org.amparo.desk.Reviewer;
import org.amparo.platform.Settings;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;

/** Begins a report for a person: a code for now, and what to say to them. It is shown in the answer to the form alone. */
@Named("assistPage")
@RequestScoped
public class AssistPage extends DeskPage {
  @Inject
  private Visit visit;
  @Inject
  private Assisting assisting;
  @Inject
  private Settings settings;

  private List<String> groups = List.of();

  @Override
  protected void act(Reviewer reviewer) {
    if (!visit.isPosted()) return;
    if (!visit.pressed("start") || reviewer.desks().isEmpty()) throw new Refused(400);
    try (var code = assisting.start(reviewer)) {
      groups = code.groups().stream().map(group -> String.join(" ", group.split(""))).toList();
    }
  }

  public List<String> getGroups() {
    return groups;
  }

  /** The name under which people reach the pages where they report. */
  public String getIntake() {
    return settings.fronts().intake().get(0);
  }

  public long getDraftDays() {
    return settings.keepDrafts().getDays();
  }
}
