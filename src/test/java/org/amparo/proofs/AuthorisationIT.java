package org.amparo.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amparo.harness.RunningPortal;
import org.amparo.platform.Ids;
import org.amparo.proofs.Doorman.Knock;
import org.amparo.proofs.EveryPage.Act;
import org.amparo.proofs.Matrix.Line;
import org.amparo.web.shell.Front;
import org.amparo.web.shell.Page;
import org.junit.jupiter.api.Test;

/**
 * Who may see and do what: every page and every act that the application has, asked for by everybody, against answers
 * typed by hand. What the application has and the table does not is red, and the other way round.
 */
class AuthorisationIT {
  private static final Pattern PART = Pattern.compile("\\{([\\w.]+)}");

  /** Whose addresses begin with their own desk. */
  private static final Map<String, String> AT = Map.of("adviser", "{advising}", "sideways", "{otherdesk}");
  private static final EveryPage EVERY = new EveryPage();

  private final List<Page> pages = EVERY.pages();
  private final Matrix matrix = Matrix.typed();

  @Test
  void everyPageHasItsLinesAndEveryLineItsPage() {
    var there = new TreeSet<String>();
    pages.forEach(page -> methods(page)
        .forEach(method -> there.add(page.front() + " " + method + " " + page.path())));
    var typed = new TreeSet<String>();
    matrix.lines().forEach(line -> typed.add(line.front() + " " + line.method() + " " + line.path()));
    var untold = new TreeSet<>(there);
    untold.removeAll(typed);
    typed.removeAll(there);
    assertEquals("without a line: [], without a page: []", "without a line: " + untold + ", without a page: " + typed);
  }

  @Test
  void everyActHasALine() {
    var typed = new TreeSet<String>();
    matrix.lines().forEach(line -> typed.add(new Act(line.front(), page(line).bean(), line.act()).toString()));
    var untold = new TreeSet<String>();
    EVERY.acts().stream().map(Act::toString).filter(act -> !typed.contains(act)).forEach(untold::add);
    EveryPage.buttons().stream().filter(act -> matrix.lines().stream().noneMatch(line -> line.act().equals(act)))
        .forEach(untold::add);
    assertEquals("", String.join("\n", untold));
  }

  @Test
  void everybodyGetsWhatIsTyped() throws Exception {
    try (var portal = RunningPortal.start("authorisation", Map.of()); var acted = new Acted(portal)) {
      var cast = Cast.gathered(portal);
      var doorman = new Doorman(portal);
      nothingElsewhere(cast, doorman);
      acted.since();
      var amiss = new ArrayList<String>();
      for (var line : matrix.lines()) {
        for (var cell : line.asked().entrySet()) {
          var got = doorman.ask(knock(cast, line, cell.getKey())).word() + acted.since();
          if (!got.equals(cell.getValue())) amiss.add(line + ": " + got + " instead of " + cell);
        }
      }
      System.out.println("authorisation: " + pages.size() + " pages, " + EVERY.acts().size() + " acts, "
          + matrix.lines().size() + " lines, " + matrix.answers() + " answers, " + amiss.size() + " amiss");
      assertEquals("", String.join("\n", amiss));
    }
  }

  /** For who sits elsewhere, a case and a desk that are there and made-up ones are the same page, byte for byte. */
  private void nothingElsewhere(Cast cast, Doorman doorman) throws IOException, InterruptedException {
    for (var page : pages.stream().filter(page -> page.path().contains("{desk}")).toList()) {
      for (var method : methods(page)) {
        var line = new Line(page.front(), method, page.path(), "", Map.of(), Map.of("other", ""));
        assertEquals(seen(doorman, madeUp(cast, line, "other")), seen(doorman, knock(cast, line, "other")),
            line.toString());
      }
    }
  }

  /** An answer without the address that was asked for, which stands in its links to other languages. */
  private static String seen(Doorman doorman, Knock knock) throws IOException, InterruptedException {
    var answer = doorman.ask(knock);
    return answer.word() + " " + new String(answer.body(), StandardCharsets.ISO_8859_1)
        .replace(knock.address().substring("/en/".length()), "(asked)");
  }

  /** How a visitor of this name asks; the last of the line is who knows how to, and tries it in the odd ways, too. */
  private Knock knock(Cast cast, Line line, String visitor) {
    var last = List.copyOf(line.cells().keySet()).get(line.cells().size() - 1);
    if (visitor.equals("made-up")) return madeUp(cast, line, last);
    var path = line.path().replace("{desk}", AT.getOrDefault(visitor, "{desk}"));
    var address = "/en/" + filled(cast, path, line.path());
    if (visitor.equals("forged")) return knock(cast, line, line.front(), address, last, "/en/about");
    if (visitor.startsWith("@")) {
      return knock(cast, line, Front.valueOf(visitor.substring(1)), address, last, tokenFor(line, address));
    }
    return knock(cast, line, line.front(), address, visitor, tokenFor(line, address));
  }

  private Knock madeUp(Cast cast, Line line, String visitor) {
    var path = line.path().replaceAll("\\{(desk|complaint|snapshot|file|text)}", Ids.hex(UUID.randomUUID()));
    var address = "/en/" + filled(cast, path, line.path());
    return knock(cast, line, line.front(), address, visitor, tokenFor(line, address));
  }

  /** A script's token is for the address without the file. */
  private String tokenFor(Line line, String address) {
    return EveryPage.takes(page(line)).equals("PIECES") ? address.replaceFirst("(/tus)/.*", "$1") : address;
  }

  private Knock knock(Cast cast, Line line, Front front, String address, String visitor, String tokenFor) {
    var fields = new TreeMap<String, String>();
    line.fields().forEach((name, value) -> fields.put(name, filled(cast, value, line.path())));
    if (!line.act().isEmpty()) fields.put("do", line.act());
    return new Knock(front, line.method(), address, cast.cookie(visitor), fields, tokenFor);
  }

  private static String filled(Cast cast, String text, String path) {
    return PART.matcher(text).replaceAll(part -> part.group(1).equals("fresh") ? Ids.hex(UUID.randomUUID())
        : cast.part(part.group(1), path.replaceFirst("/.*", "")));
  }

  private Page page(Line line) {
    return pages.stream().filter(page -> page.front() == line.front() && page.path().equals(line.path()))
        .findFirst().orElseThrow(() -> new AssertionError("no page for " + line));
  }

  private static List<String> methods(Page page) {
    return switch (EveryPage.takes(page)) {
      case "NOTHING" -> List.of("GET");
      case "PIECES" -> List.of("DELETE", "HEAD", "PATCH", "POST");
      default -> List.of("GET", "POST");
    };
  }
}
