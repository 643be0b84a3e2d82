package org.amparo.web.filer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.amparo.complaint.Codes;
import org.amparo.complaint.Draft;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Visit;

/** The code of a complaint that is not sent yet. */
@Named("codePage")
@RequestScoped
public class CodePage implements Acts {
  @Inject
  private Visit visit;
  @Inject
  private Threshold threshold;
  @Inject
  private Codes codes;

  private List<String> groups;
  private LocalDate erasedOn;

  @Override
  public void act() {
    if (visit.isPosted()) {
      visit.door().ifPresent(codes::mint);
      visit.go("code");
    } else {
      threshold.draft().ifPresent(this::show);
    }
  }

  private void show(Draft draft) {
    try (draft) {
      erasedOn = draft.erasedOn();
      draft.receipt().ifPresentOrElse(code -> groups = Groups.spaced(code), () -> visit.go("review"));
    }
  }

  public List<String> getGroups() {
    return groups;
  }

  public LocalDate getErasedOn() {
    return erasedOn;
  }
}
