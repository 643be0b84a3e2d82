package org.amparo.web.reviewer.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.amparo.desk.Proof;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Sessions;
import org.amparo.web.shell.Visit;

/** The form in which a signed-in member shows that it is still them, before what they sign in with changes. */
@Dependent
class Proving {
  private final Visit visit;
  private final Sessions sessions;

  @Inject
  Proving(Visit visit, Sessions sessions) {
    this.visit = visit;
    this.sessions = sessions;
  }

  /** @return whether the change was made; the member's other sessions have ended then */
  boolean made(Reviewer reviewer, Predicate<Proof> change) {
    try (var proof = new Proof(chars("pass"), visit.form().first("code"))) {
      boolean made = change.test(proof);
      if (made) visit.door().ifPresent(here -> sessions.endOthers(reviewer.id(), here));
      return made;
    }
  }

  /** What was typed into a field, for the caller to erase. */
  char[] chars(String field) {
    return visit.form().values(field).stream().findFirst().orElse("").toCharArray();
  }
}
