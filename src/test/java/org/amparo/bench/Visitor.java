package org.amparo.bench;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.amparo.harness.Phone;
import org.amparo.harness.Phone.Page;

/** A fictional person who files one ordinary complaint, landing to code, as a browser without JavaScript would. */
final class Visitor {
  private static final List<Map<String, List<String>>> SCREENS = List.of(
      Map.of("lang", List.of("en"), "lang_speak", List.of("es"), "consent", List.of("yes")),
      Map.of("role", List.of("family"), "person_ok", List.of("yes"), "minor", List.of("no"),
          "custody", List.of("detained_ice")),
      Map.of("danger", List.of("sick"), "event", List.of("hearing"), "event_date.day", List.of("15"),
          "event_date.month", List.of("3"), "event_date.year", List.of(Integer.toString(LocalDate.now().getYear() + 1))),
      Map.of("allegation", List.of("gang"), "source_country", List.of("SV"), "program", List.of("safe"),
          "learned", List.of("officer_said"), "wrong_because", List.of("made_up")),
      Map.of("agency", List.of("ice"), "harm", List.of("detention", "health"),
          "story", List.of("They say that he is in a gang. He is not. ".repeat(20))),
      Map.of("remedy", List.of("release"), "lawyer", List.of("no"), "told_others", List.of("no")),
      Map.of("share", List.of("reviewers"), "contact", List.of("code_only")));

  private final Phone phone;

  Visitor(URI intake) {
    this.phone = new Phone(intake);
  }

  Phone phone() {
    return phone;
  }

  /** The code of the complaint that was sent. */
  String file() throws IOException, InterruptedException {
    var page = phone.send(phone.get("/en/"), "class=\"go\"", Map.of());
    for (var answers : SCREENS) {
      page = phone.send(page, "name=\"seen\"", answers);
    }
    page = phone.send(page, "value=\"send\"", Map.of("do", List.of("send")));
    if (!page.stage().equals("sent")) throw new IOException("not sent, but " + page);
    return page.code().orElseThrow(() -> new IOException("no code"));
  }

  /** Comes back with a code and reads what was answered. */
  Page comeBack(String code) throws IOException, InterruptedException {
    var page = phone.send(phone.get("/en/return"), "name=\"code\"", Map.of("code", List.of(code)));
    if (!page.stage().equals("sent")) throw new IOException("not opened, but " + page);
    return page;
  }
}
