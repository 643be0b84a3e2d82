package org.amparo.web.reviewer.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amparo.desk.Finding;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** The form in which custodians type their shares, one below the other; what they typed is shown back until it fits. */
public final class Typing {
  /** Only the shares themselves say how many are needed: enough for most desks, and empty ones do no harm. */
  private static final int FIELDS = 5;
  private static final int MOST = 20;

  private final List<String> typed;
  private final Finding finding;

  private Typing(List<String> typed, Finding finding) {
    this.typed = typed;
    this.finding = finding;
  }

  static Typing empty() {
    return new Typing(List.of(), null);
  }

  /** Nothing was tried yet. */
  static Typing kept(List<String> typed) {
    return new Typing(typed, null);
  }

  static Typing found(List<String> typed, Finding finding) {
    return new Typing(finding.fits() ? List.of() : typed, finding);
  }

  /** The fields as they were sent, empty ones left out. */
  static List<String> typed(Visit visit) {
    return visit.form().values("share").stream().filter(text -> !text.isBlank()).limit(MOST).toList();
  }

  /** As many as are needed, and one more. */
  public List<String> getFields() {
    var fields = new ArrayList<>(typed);
    int needed = finding == null ? 0 : finding.needed();
    while (fields.size() < Math.max(FIELDS, Math.max(needed, typed.size() + 1))) fields.add("");
    return fields;
  }

  public boolean isTried() {
    return finding != null;
  }

  public boolean isFitting() {
    return finding != null && finding.fits();
  }

  String sentence(Words words) {
    return finding == null ? "" : words.say("shares." + finding.kind().name().toLowerCase(Locale.ROOT),
        finding.place(), finding.needed(), finding.given());
  }
}
