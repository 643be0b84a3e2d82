package org.amparo.evidence.caged;

import jakarta.json.JsonException;
import jakarta.json.JsonString;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.amparo.evidence.caged.UninspectedException.Why;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Page;
import org.amparo.inspection.Printed;
import org.amparo.inspection.Report;
import org.amparo.platform.JsonBytes;

/** What an inspector says when it is done, read with care: one that a file took over says what it likes. */
final class Answers {
  private static final int MOST_PAGES = 100_000;
  private static final int LONGEST_SIDE = 20_000;

  private Answers() {}

  static Report report(byte[] answer) throws UninspectedException {
    var report = read(answer, Report::read);
    return sound(report, report.pages() >= 0 && report.pages() <= MOST_PAGES
        && report.mediaType().matches("[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,80}")
        && report.language().matches("[a-z]{0,3}(-[A-Za-z]{2,8})?"));
  }

  static Page page(byte[] answer) throws UninspectedException {
    var page = read(answer, Page::read);
    return sound(page, page.pages() >= 0 && page.pages() <= MOST_PAGES && page.width() >= 0
        && page.width() <= LONGEST_SIDE && page.height() >= 0 && page.height() <= LONGEST_SIDE);
  }

  static Printed printed(byte[] answer) throws UninspectedException {
    var printed = read(answer, Printed::read);
    return sound(printed, printed.pages() >= 1 && printed.pages() <= MOST_PAGES && printed.missing() >= 0);
  }

  static Set<Hidden> hidden(byte[] answer) throws UninspectedException {
    return read(answer, Answers::removed);
  }

  private static Set<Hidden> removed(byte[] answer) {
    var removed = EnumSet.noneOf(Hidden.class);
    JsonBytes.read(answer).getJsonArray("removed").getValuesAs(JsonString.class)
        .forEach(one -> removed.add(Hidden.valueOf(one.getString())));
    return removed;
  }

  /** What comes is JSON, at most one frame of it; of the wrong shape it is as good as nothing. */
  private static <T> T read(byte[] answer, Function<byte[], T> as) throws UninspectedException {
    try {
      return as.apply(answer);
    } catch (JsonException | IllegalArgumentException | NullPointerException | ClassCastException
        | IllegalStateException e) {
      throw new UninspectedException(Why.ENDED, e);
    }
  }

  private static <T> T sound(T value, boolean sound) throws UninspectedException {
    if (!sound) {
      throw new UninspectedException(Why.ENDED);
    }
    return value;
  }
}
