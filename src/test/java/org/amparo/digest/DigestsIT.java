package org.amparo.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.amparo.complaint.Filer;
import org.amparo.complaint.Rooms;
import org.amparo.complaint.Urgency;
import org.amparo.desk.MemberId;
import org.amparo.language.Languages;
import org.amparo.language.Phrases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters about what waits, to a real mail server; addresses are fictional. */
class DigestsIT {
  private static Rooms rooms;
  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private Digests digests;
  private Outbox outbox;

  @BeforeAll
  static void stand() {
    rooms = Rooms.fresh();
  }

  @BeforeEach
  void open() {
    rooms.forget();
    for (var member : List.of("lead", "reviewer-family", "reviewer-general")) {
      outbox().remove(id(member));
    }
    server.start();
    outbox = outbox();
    var languages = Languages.read(Rooms.CONFIG);
    digests = new Digests(rooms.database, rooms.office.desks, rooms.bells(), rooms.office.ledger,
        new Wording(Phrases.read(Path.of("translations"), languages), languages), rooms.days,
        new SecureRandom(), 0);
  }

  @AfterEach
  void close() {
    server.stop();
  }

  private static Outbox outbox() {
    return new Outbox(rooms.database, rooms.days);
  }

  private static MemberId id(String name) {
    return rooms.reviewer(name).id();
  }

  private void reads(String name, String language) {
    outbox.write(new Reader(id(name), name + "@example.org", language));
  }

  private Postman postman() {
    return new Smtp("127.0.0.1", server.getSmtp().getPort(), false, "", "", "amparo@example.org");
  }

  private List<MimeMessage> received(String name) throws Exception {
    outbox.deliver(postman());
    return Arrays.stream(server.getReceivedMessages()).filter(mail -> to(mail, name)).toList();
  }

  private static boolean to(MimeMessage mail, String name) {
    try {
      return mail.getAllRecipients()[0].toString().equals(name + "@example.org");
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessage mail) throws Exception {
    return (String) mail.getContent();
  }

  private void past(Duration time) {
    digests.round();
    rooms.pass(time);
    digests.round();
  }

  @Test
  void tellsWithinAQuarterOfAnHourThatACaseCannotWait() throws Exception {
    reads("reviewer-family", "en");
    digests.round();
    assertEquals(1, received("reviewer-family").size());
    server.purgeEmailFromAllMailboxes();
    Filer.whoSent(rooms, Filer.IN_DANGER);

    past(Duration.ofMinutes(16));

    var mails = received("reviewer-family");
    assertEquals(2, mails.size(), "one for each of their desks");
    assertTrue(text(mails.get(0)).contains("1 case that can not wait"), text(mails.get(0)));
    past(Duration.ofMinutes(16));
    assertEquals(2, received("reviewer-family").size(), "and no more of the same case");
  }

  @Test
  void saysNoWordOfACase() throws Exception {
    reads("reviewer-family", "en");
    Filer.whoSent(rooms, Filer.IN_DANGER);

    past(Duration.ofMinutes(16));

    for (var mail : received("reviewer-family")) {
      var all = mail.getSubject() + text(mail).replaceFirst("(?s)amparo\\.ledger/.*", "");
      for (var word : List.of("red_notice", "Red Notice", "Arabic", "ar,", "GT", "Guatemala", "A012345678", "012345678")) {
        assertFalse(all.contains(word), word);
      }
      assertFalse(mail.getMessageID().matches(".*[0-9]{10,}\\..*"), "the clock in a mail's id");
    }
  }

  @Test
  void writesOnceADayInTheReadersLanguageWithACheckpoint() throws Exception {
    reads("reviewer-general", "es");
    Filer.whoSent(rooms, Filer.CALM);

    digests.round();
    digests.round();

    var mails = received("reviewer-general");
    assertEquals(1, mails.size());
    assertTrue(text(mails.get(0)).contains("Mesa general"), text(mails.get(0)));
    assertTrue(text(mails.get(0)).contains("amparo.ledger/"));
    rooms.pass(Duration.ofDays(1));
    digests.round();
    assertEquals(2, received("reviewer-general").size());
  }

  @Test
  void losesNothingWhileTheMailServerIsAway() throws Exception {
    reads("reviewer-family", "en");
    Filer.whoSent(rooms, Filer.IN_DANGER);
    past(Duration.ofMinutes(16));
    var away = postman();
    server.stop();

    assertThrows(UndeliveredException.class, () -> outbox.deliver(away));

    server.start();
    assertEquals(3, received("reviewer-family").size(), "the daily letter and one for each desk");
    assertEquals(0, outbox.deliver(postman()));
  }

  @Test
  void goesOnRingingWhereNobodyReads() {
    Filer.whoSent(rooms, Filer.IN_DANGER);

    past(Duration.ofMinutes(16));

    var family = rooms.desk("family");
    Map<Urgency, Long> unrung = rooms.database.transaction(tx -> rooms.bells().unrung(tx, family));
    assertEquals(Map.of(Urgency.U0, 1L), unrung);
  }

  @Test
  void forgetsTheLettersOfWhoeverWantsNoMore() throws Exception {
    reads("reviewer-general", "en");
    digests.round();

    outbox.remove(id("reviewer-general"));

    assertEquals(0, outbox.deliver(postman()));
  }
}
