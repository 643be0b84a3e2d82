package org.amparo.web.reviewer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.evidence.Paper;
import org.amparo.evidence.State;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.PaperKind;
import org.amparo.web.shell.Words;

/** Says what a paper is, in the reader's words. */
public record PaperWords(Words words) {
  private static final Set<PaperKind> DRAWN = Set.of(PaperKind.PHOTO, PaperKind.PDF);
  private static final Set<PaperKind> PLAYED = Set.of(PaperKind.AUDIO, PaperKind.VIDEO);

  /** Photos that only a decoder outside Java reads: an iPhone's own kind. */
  private static final Pattern UNDRAWN = Pattern.compile("image/(hei[cf](-sequence)?|avif|jxl)");
  private static final long KILO = 1000;
  private static final long MOST_KILOBYTES = 10_000;

  PaperRow row(int number, Paper paper, String caption, List<PaperRow.Other> same) {
    return new PaperRow(paper.id().hex(), number, title(number, paper), Signs.runs(paper.name()), facts(paper),
        warnings(paper), same, caption, paper.isOpen(), isPictured(paper));
  }

  /** Locked ones are drawn by nobody. */
  static boolean isPictured(Paper paper) {
    return paper.isOpen() && paper.state() != State.LOCKED && DRAWN.contains(paper.kind()) && !isUndrawn(paper);
  }

  private static boolean isUndrawn(Paper paper) {
    return UNDRAWN.matcher(paper.mediaType()).matches();
  }

  static boolean isPlayed(Paper paper) {
    return paper.isOpen() && PLAYED.contains(paper.kind());
  }

  String title(int number, Paper paper) {
    return words.say("file.paper.title", number, kind(paper));
  }

  private String kind(Paper paper) {
    var kind = words.get("file.paper.kind." + paper.kind().name().toLowerCase(Locale.ROOT));
    return paper.pages() > 1 ? words.say("file.paper.pages", kind, words.count("file.pages", paper.pages())) : kind;
  }

  private List<String> facts(Paper paper) {
    var facts = new ArrayList<String>();
    facts.add(size(paper.length()));
    if (!paper.removed().isEmpty()) facts.add(words.say("file.paper.removed", carried(known(paper.removed()))));
    if (paper.cleaned() && paper.removed().isEmpty()) facts.add(words.get("file.paper.cleaned"));
    if (paper.later()) facts.add(words.get("file.paper.later"));
    return facts;
  }

  private List<String> warnings(Paper paper) {
    var warnings = new ArrayList<String>();
    if (paper.state() != State.LOOKED) {
      warnings.add(words.get("file.paper.state." + paper.state().name().toLowerCase(Locale.ROOT)));
    }
    if (paper.isOpen() && !paper.hidden().isEmpty()) {
      warnings.add(words.say("file.paper.hidden", carried(paper.hidden())));
    }
    if (paper.isOpen() && isUndrawn(paper)) warnings.add(words.get("file.paper.undrawn"));
    if (paper.lies()) warnings.add(words.get("file.paper.lies"));
    return warnings;
  }

  public String size(long bytes) {
    long kilobytes = (bytes + KILO - 1) / KILO;
    return kilobytes < MOST_KILOBYTES ? words.say("file.kilobytes", kilobytes)
        : words.say("file.megabytes", kilobytes / KILO);
  }

  /** What we can not name is told only where nothing else is. */
  private static Set<Hidden> known(Set<Hidden> some) {
    return some.size() > 1 ? some.stream().filter(one -> one != Hidden.UNKNOWN)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Hidden.class))) : some;
  }

  private String carried(Set<Hidden> some) {
    return String.join(words.get("file.and"),
        some.stream().map(one -> words.get("file.hidden." + one.name().toLowerCase(Locale.ROOT))).toList());
  }
}
