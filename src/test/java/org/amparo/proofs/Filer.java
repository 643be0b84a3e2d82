package org.amparo.proofs;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.harness.Attachment;
import org.amparo.harness.Phone;
import org.amparo.harness.Phone.Page;

/** A person with a phone who fills in the interview, screen after screen. */
final class Filer {
  static final int SCREENS = 7;
  static final String PAPERS = "step/6";

  private final Phone phone;
  private final String language;

  Filer(String intake, String language) {
    this.phone = new Phone(URI.create(intake));
    this.language = language;
  }

  Phone phone() {
    return phone;
  }

  Page get(String address) throws IOException, InterruptedException {
    return phone.get("/" + language + "/" + address);
  }

  Page start() throws IOException, InterruptedException {
    return phone.send(get(""), "class=\"go\"", Map.of());
  }

  /** Posts this screen; what it asks to look at again is left as it is. */
  Page fill(int screen, Map<String, String> answers) throws IOException, InterruptedException {
    return press(get("step/" + screen), answers, "");
  }

  Page press(Page page, Map<String, String> answers, String button) throws IOException, InterruptedException {
    var fields = new TreeMap<String, List<String>>();
    answers.forEach((name, value) -> fields.put(name, List.of(value)));
    if (!button.isEmpty()) fields.put("do", List.of(button));
    return phone.send(page, "name=\"seen\"", fields);
  }

  /** Presses a button of a page that has no fields. */
  Page press(Page page, String button) throws IOException, InterruptedException {
    return phone.send(page, "value=\"" + button + "\"", Map.of("do", List.of(button)));
  }

  /** Adds files beside a screen's answers, or on the page of later papers. */
  Page give(Page page, boolean hide, List<Attachment> files) throws IOException, InterruptedException {
    var fields = new TreeMap<String, List<String>>(Map.of("do", List.of("add")));
    if (hide) fields.put("hide", List.of("yes"));
    return phone.send(page, "id=\"papers\"", fields, "paper", files);
  }

  Page send() throws IOException, InterruptedException {
    return press(get("review"), "send");
  }

  Page comeBack(String code) throws IOException, InterruptedException {
    return phone.send(get("return"), "name=\"code\"", Map.of("code", List.of(code)));
  }

  Page say(Page casePage, String words) throws IOException, InterruptedException {
    return phone.send(casePage, "name=\"say\"", Map.of("say", List.of(words), "do", List.of("say")));
  }

  Page leave() throws IOException, InterruptedException {
    return phone.send(get("about"), "class=\"leave\"", Map.of());
  }

  Page erase() throws IOException, InterruptedException {
    return phone.send(get("erase"), "class=\"btn stop\"", Map.of());
  }

  /** The least that can be sent, with one word of its own, in the order of the screens. */
  static Map<Integer, Map<String, String>> shortest(String story) {
    return new TreeMap<>(Map.of(1, Map.of("lang", "en", "consent", "yes"), 2, Map.of("role", "self"),
        4, Map.of("allegation", "gang"), 5, Map.of("harm", "other", "story", story)));
  }
}
