package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.complaint.Referrals;
import org.amparo.harness.Browser;
import org.amparo.harness.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eight people file with a small phone and no JavaScript; whoever should reads all of it, and nobody else any. */
class FixturesIT {
  private static final List<String> READERS = List.of("en", "es", "ar");
  private static final Set<String> KNOWN = new HashSet<>();
  private static RunningPortal portal;
  private static Filer filer;
  private static DeskComputer desk;

  static Stream<Fixture> people() {
    return Stream.of("01-camilo-es-sv-safe", "02-victoria-es-co-familia", "03-alfred-en-jm-rednotice",
        "04-fr-cm-journaliste-diffusion", "05-ar-eg-nashit-rednotice", "06-ht-ht-manman-tciu", "10-quc-gt-minimal",
        "12-en-hn-bitmap-hostile").map(Fixture::read);
  }

  @BeforeAll
  static void opensTheDoors() {
    portal = RunningPortal.shared();
    filer = new Filer(Browser.withoutScript(), portal, "en");
    desk = new DeskComputer(Browser.withoutScript(), portal);
    for (var person : Seats.people()) {
      desk.seats(person);
      Seats.desksOf(person).forEach(queue -> KNOWN.addAll(desk.queue(queue).cases()));
    }
  }

  @BeforeEach
  void takesAnotherPhone() {
    filer.forgets();
  }

  @AfterAll
  static void closesThem() {
    filer.close();
    desk.close();
  }

  @ParameterizedTest
  @MethodSource("people")
  void isReadWholeAtEachDeskItShouldReachAndNowhereElse(Fixture person) {
    filer.speaks(person.language());
    filer.starts().answersAll(person.meant());
    filer.sends();

    assertEquals(cards(person), filer.texts("section.card > h3"), "followups");
    filer.presses("sent.have");
    assertEquals(0, filer.cookies());
    var addresses = person.expected().queues().stream().map(queue -> readAt(queue, person)).toList();
    Seats.elsewhere(person.expected().queues()).forEach(stranger -> isUnseenBy(stranger, addresses));
  }

  /** Not those that nobody looked at for too long. */
  private static List<String> cards(Fixture person) {
    return Referrals.read(Path.of("config")).shown(person.expected().cards(), LocalDate.now()).stream()
        .map(card -> filer.tongue.say(card.titleKey())).toList();
  }

  /** @return the address it has at this desk */
  private static String readAt(String queue, Fixture person) {
    desk.reads(READERS.get(person.expected().queues().indexOf(queue) % READERS.size()));
    var address = news(Seats.at(queue), queue);
    desk.opens(address.get(0));
    assertEquals(1, address.size(), "new cases at " + queue);
    assertEquals(desk.tongue.say("urgency." + person.expected().urgency()), desk.texts("h1 + p .chip").get(0));
    isUrgentFor(person.expected().rules(), person);
    isReadWhole(person);
    return address.get(0);
  }

  /** Where a rule weighs a date, the event and its day stand for the rule. */
  private static void isUrgentFor(List<String> rules, Fixture person) {
    var why = desk.heading().split("\\. ");
    assertEquals(rules.size(), why.length, desk.heading());
    for (int i = 0; i < why.length; i++) {
      var said = rules.get(i).contains("event_") && !rules.get(i).equals("U2.event_unknown")
          ? "taxonomy.critical_event." + person.meant().of("event").orElseThrow().codes().iterator().next()
          : "rule." + rules.get(i);
      assertTrue(why[i].startsWith(desk.tongue.say(said)), why[i] + " for " + rules.get(i));
    }
  }

  private static void isReadWhole(Fixture person) {
    var expected = new Reading(desk.tongue);
    assertEquals(lines(expected.sheet(person.meant())), lines(desk.answers()));
    if (!expected.box(person.meant()).isEmpty()) {
      desk.opensBox("lawyer");
      assertEquals(lines(expected.box(person.meant())), lines(desk.box()));
    }
  }

  private static List<String> news(String person, String queue) {
    var news = desk.seats(person).queue(queue).cases().stream().filter(KNOWN::add).toList();
    assertTrue(!news.isEmpty(), "nothing new at " + queue);
    return news;
  }

  /** Neither listed at any desk of theirs nor told apart from a case that never was, at any address. */
  private static void isUnseenBy(String stranger, List<String> addresses) {
    desk.reads("en");
    desk.seats(stranger);
    for (var queue : Seats.desksOf(stranger)) {
      assertEquals(List.of(), desk.queue(queue).cases().stream().filter(one -> !KNOWN.contains(one)).toList(), queue);
      var own = desk.address().split("/")[1];
      addresses.forEach(address -> looksLikeNone(address.replaceFirst("/[0-9a-f]+/", "/" + own + "/")));
    }
    addresses.forEach(FixturesIT::looksLikeNone);
  }

  private static void looksLikeNone(String address) {
    var madeUp = address.replaceFirst("[0-9a-f]{32}$", "0123456789abcdef0123456789abcdef");
    var front = portal.desk() + "/en/";

    assertEquals(Glance.at(front + madeUp, desk.cookie()), Glance.at(front + address, desk.cookie()));
    assertEquals("404", Glance.at(front + address, desk.cookie()).status());
  }

  private static String lines(List<String> rows) {
    return String.join("\n", rows);
  }
}
