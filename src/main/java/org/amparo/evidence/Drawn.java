package org.amparo.evidence;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.PaperKind;
import org.amparo.inspection.Report;

/** A paper while more becomes known of it. */
final class Drawn {
  private final Paper paper;

  private Drawn(Paper paper) {
    this.paper = paper;
  }

  static Drawn of(Paper paper) {
    return new Drawn(paper);
  }

  Paper paper() {
    return paper;
  }

  Drawn state(State state) {
    return new Drawn(new Paper(paper.id(), paper.name(), paper.kind(), paper.mediaType(), paper.length(),
        paper.fingerprint(), state, paper.hide(), paper.cleaned(), paper.original(), paper.hidden(), paper.removed(),
        paper.pages(), paper.language(), paper.lies(), paper.later()));
  }

  Drawn hide(boolean hide) {
    return new Drawn(new Paper(paper.id(), paper.name(), paper.kind(), paper.mediaType(), paper.length(),
        paper.fingerprint(), paper.state(), hide, paper.cleaned(), paper.original(), paper.hidden(), paper.removed(),
        paper.pages(), paper.language(), paper.lies(), paper.later()));
  }

  Drawn later() {
    return new Drawn(new Paper(paper.id(), paper.name(), paper.kind(), paper.mediaType(), paper.length(),
        paper.fingerprint(), paper.state(), paper.hide(), paper.cleaned(), paper.original(), paper.hidden(),
        paper.removed(), paper.pages(), paper.language(), paper.lies(), true));
  }

  Drawn looked(Report report, PaperKind kind, boolean lies) {
    return new Drawn(new Paper(paper.id(), paper.name(), kind, report.mediaType(), paper.length(), paper.fingerprint(),
        paper.state(), paper.hide(), paper.cleaned(), paper.original(), report.hidden(), paper.removed(), report.pages(),
        report.language(), lies, paper.later()));
  }

  /** The same paper as another file. */
  Drawn lying(Deposit.Lying file) {
    return new Drawn(new Paper(file.id(), paper.name(), paper.kind(), paper.mediaType(), file.length(), file.fingerprint(),
        paper.state(), paper.hide(), paper.cleaned(), paper.original(), paper.hidden(), paper.removed(), paper.pages(),
        paper.language(), paper.lies(), paper.later()));
  }

  Drawn cleaned(Deposit.Lying file, Set<Hidden> removed, Set<Hidden> stays) {
    var gone = EnumSet.noneOf(Hidden.class);
    gone.addAll(removed);
    gone.addAll(paper.hidden());
    gone.removeAll(stays);
    return new Drawn(new Paper(file.id(), paper.name(), paper.kind(), paper.mediaType(), file.length(), file.fingerprint(),
        State.LOOKED, true, true, Optional.of(paper.fingerprint()), stays, gone, paper.pages(), paper.language(),
        paper.lies(), paper.later()));
  }
}
