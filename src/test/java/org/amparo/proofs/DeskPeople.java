package org.amparo.proofs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.harness.Phone;
import org.amparo.harness.Phone.Page;
import org.amparo.harness.RunningPortal;
import org.amparo.harness.SamplePaper.Person;

/** Members who change what they sign in with, somebody new who comes, and a desk that renews its shares and its key. */
final class DeskPeople {
  private static final String GENERATED = "(?s)id=\"offer\".*?<bdi>([^<]+)</bdi>";
  private static final String KEY = "id=\"key\">([A-Z2-7 ]+)<";
  private static final String CODE = "<li class=\"number\">([^<]+)</li>";

  private final RunningPortal portal;
  private final Markers markers;

  DeskPeople(RunningPortal portal, Markers markers) {
    this.portal = portal;
    this.markers = markers;
  }

  void comeAndChange() throws IOException, InterruptedException {
    passphrase(portal.samples().person("reviewer-general"));
    phone(portal.samples().person("reviewer-family"));
    codes(portal.samples().person("reviewer-interpol"));
    join(invited());
  }

  private void passphrase(Person person) throws IOException, InterruptedException {
    var seat = Seat.take(portal, person, 0);
    var desk = new Desk(seat);
    var fresh = generated("a new passphrase", desk.get("passphrase"));
    seat.press(desk.get("passphrase"), "weigh", Map.of("fresh", markers.word("a passphrase that is only weighed")));
    desk.press(desk.get("passphrase"), "change", proof(person, Map.of("fresh", fresh, "again", fresh)));
    seat.signOut();
  }

  private void phone(Person person) throws IOException, InterruptedException {
    var seat = Seat.take(portal, person, 0);
    var desk = new Desk(seat);
    var page = desk.get("phone");
    var fresh = phone("a new phone", person, page);
    desk.press(page, "change", proof(person, Map.of("shown", Authenticator.code(fresh, 0))));
    seat.signOut();
  }

  private void codes(Person person) throws IOException, InterruptedException {
    var seat = Seat.take(portal, person, 0);
    var desk = new Desk(seat);
    drawn("a new recovery code", desk.press(desk.get("codes"), "change", proof(person, Map.of())));
    desk.send(desk.get("newkey"), "name=\"pass\"", Map.of("pass", markers.word("a wrong passphrase of a member"),
        "code", "123456"));
    seat.signOut();
  }

  private static Map<String, String> proof(Person person, Map<String, String> fields) {
    var all = new TreeMap<>(fields);
    all.putAll(Map.of("pass", person.passphrase(), "code", Authenticator.code(person, 1)));
    return all;
  }

  /** The token of an invitation that the steward made; another one is withdrawn. */
  private String invited() throws IOException, InterruptedException {
    var steward = portal.samples().person("steward");
    var phone = new Phone(URI.create(portal.steward()));
    phone.send(phone.get("/en/"), "name=\"pass\"", Map.of("name", List.of(steward.name()),
        "pass", List.of(steward.passphrase()), "code", List.of(Authenticator.code(steward, 0))));
    markers.addToken("session of the steward", phone.cookie("steward").or(() -> phone.cookie("desk")).orElseThrow());
    var token = token(phone, "newcomer");
    token(phone, "never-comes");
    phone.send(phone.get("/en/ledger"), "class=\"quiet\"", Map.of());
    return token;
  }

  private String token(Phone phone, String name) throws IOException, InterruptedException {
    var page = phone.send(phone.get("/en/people"), "value=\"invite\"",
        Map.of("name", List.of(name), "days", List.of("7"), "do", List.of("invite")));
    var token = Desk.found(page, "(?s)id=\"token\".*?<p class=\"number big\" dir=\"ltr\">([^<]+)</p>");
    markers.added("invitation of " + name, token);
    markers.added("invitation of " + name + ", joined", token.replaceAll("[ -]", ""));
    return token;
  }

  private void join(String token) throws IOException, InterruptedException {
    var phone = new Phone(URI.create(portal.desk()));
    phone.send(phone.get("/en/join"), "value=\"claim\"", Map.of("token",
        List.of(markers.word("an invitation that is none")), "pass", List.of(markers.word("a passphrase for nothing")), "do", List.of("claim")));
    var page = phone.get("/en/join");
    var passphrase = generated("passphrase of the newcomer", page);
    var offered = phone.send(page, "value=\"claim\"",
        Map.of("token", List.of(token), "pass", List.of(passphrase), "do", List.of("claim")));
    drawn("recovery code of the newcomer", offered);
    var key = phone("phone of the newcomer", new Person("newcomer", passphrase, ""), offered);
    var joined = phone.send(offered, "value=\"confirm\"", Map.of("code", List.of(Authenticator.code(key, 0)),
        "do", List.of("confirm")));
    assertTrue(joined.address().getPath().endsWith("/joined"), joined.toString());
    var seat = Seat.take(portal, key, 1);
    markers.added("six words of the newcomer",
        Desk.found(new Desk(seat).get("words"), "(?s)id=\"words\".*?<p class=\"number big\" dir=\"ltr\">([^<]+)</p>"));
    seat.signOut();
  }

  /** New shares, a rehearsal with them, and a new key; all at one desk. */
  void renew(Desk desk, String id) throws IOException, InterruptedException {
    var paper = desk.press(desk.get("custodians/" + id), "renew", Map.of("custodians", "3", "needed", "2"));
    for (var share : Desk.all(paper, "<p class=\"big\"><bdi class=\"number\" dir=\"ltr\">([^<]+)</bdi>")) {
      markers.added("a new share", share);
      markers.added("a new share, joined", share.replace(" ", ""));
    }
    desk.press(paper, "confirm", Map.of());
    desk.send(desk.get("custodians/" + id), "value=\"rehearse\"",
        Map.of("share", markers.word("a share that is none"), "do", "rehearse"));
    desk.press(desk.press(desk.get("people/" + id), "rotate", Map.of()), "step", Map.of());
  }

  private Person phone(String what, Person person, Page page) {
    var grouped = Desk.found(page, KEY);
    var fresh = new Person(person.name(), person.passphrase(), "otpauth://totp/x?secret=" + grouped.replace(" ", ""));
    markers.added(what + ", in groups", grouped);
    markers.added(what, Authenticator.secret(fresh));
    markers.addBytes(what + ", its bytes", Authenticator.bytes(fresh));
    return fresh;
  }

  private String generated(String what, Page page) {
    var words = Desk.found(page, GENERATED);
    markers.added(what + ", joined", words.replaceAll("[ -]", ""));
    return markers.added(what, words);
  }

  private void drawn(String what, Page page) {
    var codes = Desk.all(page, CODE);
    assertTrue(codes.size() > 4, "codes are drawn: " + page);
    codes.forEach(code -> markers.added(what, code));
  }
}
