package org.amparo.complaint;

import jakarta.json.Json;
import java.io.StringReader;
import org.amparo.conversation.Returning;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.PlainAnswers;
import org.amparo.receipt.Receipt;
import org.amparo.vault.Secret;

/** Somebody with a browser: its token, and what they remember. */
public final class Filer {
  /** All that must be answered, of somebody who is in no danger. */
  public static final String CALM = """
      {'lang': 'es', 'consent': true, 'role': 'self', 'allegation': ['gang'], 'harm': ['work_money'],
       'share': ['reviewers'], 'story': 'no soy yo'}""";
  /** For the desks detention and family and interpol; in danger of life. */
  public static final String IN_DANGER = """
      {'lang': 'ar', 'consent': true, 'role': 'family', 'minor': 'yes', 'custody': 'detained_ice', 'danger': ['life'],
       'allegation': ['warrant'], 'program': ['red_notice'], 'harm': ['detention'], 'share': ['reviewers', 'legal_aid'],
       'find_me': {'a_number': 'A012345678', 'birth_country': 'GT'}}""";

  private final Rooms rooms;
  private final Secret token;
  private final ComplaintId id;

  private Filer(Rooms rooms, Secret token) {
    this.rooms = rooms;
    this.token = token;
    try (var door = rooms.doors.look(token).orElseThrow()) {
      this.id = door.complaint();
    }
  }

  public static Filer starts(Rooms rooms) {
    return new Filer(rooms, rooms.drafts().start());
  }

  /** Somebody who has sent this, and holds the code. */
  public static Filer whoSent(Rooms rooms, String plain) {
    return starts(rooms).says(plain).getsCode().sends();
  }

  /** Somebody who types a code at a browser of their own. */
  public static Filer arrives(Rooms rooms, Receipt code) {
    return new Filer(rooms, rooms.returning.arrive(code).map(Returning.Arrival::token).orElseThrow());
  }

  /** Keeps every screen that these answers are on, in the order of the interview. */
  public Filer says(String plain) {
    var answers = answers(plain);
    for (var screen : rooms.questionnaire().screens()) {
      var here = answers.only(question -> screen.questions().stream().anyMatch(one -> one.id().equals(question)));
      if (!here.isEmpty()) {
        rooms.drafts().keep(token, screen.number(), here);
      }
    }
    return this;
  }

  public Kept keeps(int screen, String plain) {
    return rooms.drafts().keep(token, screen, answers(plain));
  }

  public Filer getsCode() {
    rooms.codes().mint(token);
    return this;
  }

  public Filer sends() {
    var sending = rooms.filing().send(token);
    if (!(sending instanceof Sending.Sent)) {
      throw new AssertionError("not sent: " + sending.getClass().getSimpleName());
    }
    return this;
  }

  /** The code as this browser's door shows it. */
  public Receipt code() {
    try (var door = rooms.doors.look(token).orElseThrow()) {
      var shown = door instanceof Door.Sent sent ? sent.receipt() : ((Door.Draft) door).receipt().orElseThrow();
      try (var digits = shown.digits()) {
        return Receipt.ofDigits(digits.copy());
      }
    }
  }

  /** The same person at another browser, with the code. */
  public Filer elsewhere() {
    return arrives(rooms, code());
  }

  /** What a return door holds. */
  public Secret conversationKey() {
    try (var door = (Door.Return) rooms.doors.look(token).orElseThrow()) {
      return door.conversationKey().copy();
    }
  }

  public Answers draft() {
    try (var draft = rooms.drafts().open(token).orElseThrow()) {
      return draft.answers();
    }
  }

  public Secret token() {
    return token;
  }

  public ComplaintId id() {
    return id;
  }

  private Answers answers(String plain) {
    try (var reader = Json.createReader(new StringReader(Edited.quoted(plain)))) {
      return PlainAnswers.read(rooms.questionnaire(), reader.readObject());
    }
  }
}
