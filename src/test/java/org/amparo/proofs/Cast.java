package org.amparo.proofs;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.amparo.harness.Attachment;
import org.amparo.harness.Phone;
import org.amparo.harness.Phone.Page;
import org.amparo.harness.RunningPortal;
import org.amparo.harness.SamplePaper.Person;

/** Everybody who knocks, by their cookies, and what addresses name: one case with its papers, a text, a view. */
final class Cast {
  private static final String HEX = "([0-9a-f]{32})";
  private static final String SIX_WORDS = "<p class=\"number big\" dir=\"ltr\">([^<]+)</p>";
  private static final String STRONG = "saddle-bricks-otter-lantern-quilt-harbour-9";

  private final RunningPortal portal;
  private final Map<String, String> cookies = new HashMap<>(Map.of("nobody", ""));
  private final Map<String, String> parts = new TreeMap<>();

  private Cast(RunningPortal portal) {
    this.portal = portal;
  }

  static Cast gathered(RunningPortal portal) throws IOException, InterruptedException {
    var cast = new Cast(portal);
    cast.file();
    var lead = cast.enter("lead", 0, "lead");
    var one = cast.enter("reviewer-general", 0, "member");
    var adviser = cast.enter("reviewer-interpol", 0, "other");
    var other = cast.enter("reviewer-taskforce", 0, "otherlead");
    cast.name(one);
    cast.promote(lead, other);
    cast.more(lead);
    cast.ask(one, adviser);
    var steward = cast.steward();
    cast.invite(steward, "seatless");
    cast.parts.put("words", first(cast.invite(steward, "newcomer").get("/en/words"), SIX_WORDS, 1));
    cast.count(lead);
    cast.enter("lead", 1, "ended").send(lead.get("/en/leave"), "class=\"leave\"", Map.of());
    return cast;
  }

  String cookie(String visitor) {
    return cookies.get(visitor);
  }

  /** What stands for this part of an address that begins so, or of its form. */
  String part(String name, String begins) {
    return parts.containsKey(begins + "." + name) ? parts.get(begins + "." + name) : part(name);
  }

  private String part(String name) {
    if (!parts.containsKey(name)) {
      throw new IllegalArgumentException("nobody knows " + name + ", only " + parts.keySet());
    }
    return parts.get(name);
  }

  private Phone enter(String name, int ahead, String as) throws IOException, InterruptedException {
    return enter(portal.samples().person(name), ahead, as, portal.desk(), "desk");
  }

  private Phone steward() throws IOException, InterruptedException {
    return enter(portal.samples().person("steward"), 0, "steward", portal.steward(), "steward");
  }

  private Phone enter(Person person, int ahead, String as, String front, String cookie)
      throws IOException, InterruptedException {
    var phone = new Phone(URI.create(front));
    phone.send(phone.get("/en/"), "name=\"pass\"", Map.of("name", List.of(person.name()),
        "pass", List.of(person.passphrase()), "code", List.of(Authenticator.code(person, ahead))));
    cookies.put(as, phone.cookie(cookie).orElseThrow(() -> new IllegalStateException(person + " was not let in")));
    return phone;
  }

  /** One person who has sent a photo, one who is still writing. */
  private void file() throws IOException, InterruptedException {
    var sent = new Filer(portal.intake(), "en");
    sent.start();
    for (var screen : Filer.shortest("they authorised nothing of this").entrySet()) {
      sent.fill(screen.getKey(), screen.getValue());
    }
    sent.give(sent.get(Filer.PAPERS), true, List.of(new Attachment("one.png", "image/png", picture())));
    var code = sent.send().code().orElseThrow();
    cookies.put("sender", sent.phone().cookie("door").orElseThrow());
    var filer = new Filer(portal.intake(), "en");
    filer.comeBack(code);
    cookies.put("filer", filer.phone().cookie("door").orElseThrow());
    var draft = new Filer(portal.intake(), "en");
    draft.start();
    cookies.put("draft", draft.phone().cookie("door").orElseThrow());
    var left = new Filer(portal.intake(), "en");
    left.start();
    cookies.put("left", left.phone().cookie("door").orElseThrow());
    left.leave();
  }

  /** The case and what stands on its page. */
  private void name(Phone one) throws IOException, InterruptedException {
    var queue = one.get("/en/desks");
    var found = Pattern.compile("/en/case/" + HEX + "/" + HEX).matcher(queue.body());
    if (!found.find()) throw new IllegalStateException("no case on " + queue);
    parts.put("desk", found.group(1));
    parts.put("complaint", found.group(2));
    var page = one.get(found.group());
    parts.put("file", first(page, "/en/paper/" + HEX + "/" + HEX + "/" + HEX, 3));
    var answered = one.send(page, "id=\"say-papers\"",
        Map.of("say", List.of("look at this"), "do", List.of("say")), "paper", List.of(new Attachment("two.png", "image/png", picture())));
    parts.put("enclosed.file", first(answered, "/en/enclosed/" + HEX + "/" + HEX + "/" + HEX, 3));
    parts.put("case.file", part("enclosed.file"));
    parts.put("channel", first(page, "/en/refer/" + HEX + "/" + HEX + "/([\\w-]+)", 3));
    var view = one.send(queue, "value=\"keep\"", Map.of("order", List.of("NEWEST"), "do", List.of("keep")));
    parts.put("view.view", first(view, "/en/view/" + HEX + "/" + HEX, 2));
    var texts = one.get("/en/texts/" + part("desk"));
    texts = one.send(texts, "name=\"text-en\"", Map.of("name", List.of("ours"), "text-en", List.of("Thank you."),
        "do", List.of("keep")));
    parts.put("text", first(texts, "/en/texts/" + HEX + "/" + HEX, 2));
    parts.put("paper.view", "00w");
    parts.put("page", "1");
  }

  /** What forms name, and what is in no address of the case's page. */
  private void more(Phone lead) throws IOException, InterruptedException {
    var people = lead.get("/en/people/" + part("desk"));
    parts.put("lead", option(people, "lead"));
    parts.put("self", option(people, "reviewer-general"));
    parts.putAll(Map.of("width", "800", "screen", "2", "below", "5", "done", "phone"));
    parts.putAll(Map.of("report", "2025-q1", "kind", "csv"));
  }

  /** A report in the making, to be approved by the lead and a reviewer. */
  private void count(Phone lead) throws IOException, InterruptedException {
    var begun = lead.send(lead.get("/en/counts"), "value=\"begin\"",
        Map.of("one", List.of(part("self")), "other", List.of(part("lead")), "do", List.of("begin")));
    parts.put("snapshot", first(begun, "name=\"snapshot\" value=\"" + HEX + "\"", 1));
    lead.send(begun, "value=\"add\"", Map.of("desk", List.of(part("desk")), "do", List.of("add")));
  }

  /** Who sits elsewhere is asked for advice about the case: they reach it by an address of their own desk. */
  private void ask(Phone one, Phone adviser) throws IOException, InterruptedException {
    parts.put("advising", first(adviser.get("/en/desks"), "/en/queue/" + HEX, 1));
    parts.put("until", LocalDate.now(ZoneOffset.UTC).plusDays(7).toString());
    cookies.put("adviser", cookie("other"));
    cookies.put("sideways", cookie("otherlead"));
    var asked = Map.of("to", part("advising"), "until", part("until"), "question", "what do you say?", "do", "ask-go");
    var page = one.get("/en/case/" + part("desk") + "/" + part("complaint"));
    one.send(page, "value=\"ask\"", asked.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue()))));
  }

  /** A lead of another desk, who sits nowhere else. */
  private void promote(Phone lead, Phone other) throws IOException, InterruptedException {
    var desk = first(other.get("/en/desks"), "/en/queue/" + HEX, 1);
    parts.put("otherdesk", desk);
    var people = lead.get("/en/people/" + desk);
    parts.put("other", option(people, "reviewer-taskforce"));
    lead.send(people, "value=\"nolead\"", Map.of("member", List.of(part("other")), "do", List.of("lead")));
  }

  /** Somebody who is a member and sits nowhere. */
  private Phone invite(Phone steward, String name) throws IOException, InterruptedException {
    var invited = steward.send(steward.get("/en/people"), "value=\"invite\"",
        Map.of("name", List.of(name), "days", List.of("7"), "do", List.of("invite")));
    var token = first(invited, "<p class=\"number big\" dir=\"ltr\">([^<]+)</p>", 1);
    var phone = new Phone(URI.create(portal.desk()));
    var claimed = phone.send(phone.get("/en/join"), "name=\"token\"",
        Map.of("token", List.of(token), "pass", List.of(STRONG), "do", List.of("claim")));
    var key = first(claimed, "id=\"key\">([^<]+)<", 1).replace(" ", "");
    var person = new Person(name, STRONG, "otpauth://totp/x?secret=" + key);
    phone.send(claimed, "name=\"code\"",
        Map.of("code", List.of(Authenticator.code(person, 0)), "do", List.of("confirm")));
    parts.put(name, option(steward.get("/en/people"), name));
    return enter(person, 1, name, portal.desk(), "desk");
  }

  private static String option(Page page, String name) {
    return first(page, "<option value=\"" + HEX + "\">" + name + "</option>", 1);
  }

  private static String first(Page page, String pattern, int group) {
    var found = Pattern.compile(pattern).matcher(page.body());
    if (!found.find()) throw new IllegalStateException("no " + pattern + " on " + page);
    return found.group(group);
  }

  private static byte[] picture() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
