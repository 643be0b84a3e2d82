package org.amparo.proofs;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.harness.Phone.Page;

/** Fills every field of every screen with markers. */
final class Planting {
  private final Markers markers;

  Planting(Markers markers) {
    this.markers = markers;
  }

  /** One complaint, filled as far as the review page. */
  Page fill(Filer filer, String who) throws IOException, InterruptedException {
    filer.start();
    markers.addToken("door of " + who, filer.phone().cookie("door").orElseThrow());
    var hearing = LocalDate.now().plusDays(3);
    post(filer, 1, Map.of("lang", "en", "lang_speak", "und", "lang_other", word(who, "language"), "consent", "yes"),
        who);
    post(filer, 2, Map.of("role", "family", "person_ok", "yes", "minor", "no", "custody", "detained_ice"), who);
    post(filer, 3, Map.of("danger", "none", "event", "hearing", "event_date.day", word(who, "day"), "event_date.month",
        word(who, "month"), "event_date.year", word(who, "year"), "facility", word(who, "facility"),
        "find_me.a_number", "A" + markers.number(who + ": A-Number"), "find_me.birth_country",
        word(who, "birth country")), who);
    post(filer, 3, Map.of("danger", "none", "event", "hearing", "event_date.day", "" + hearing.getDayOfMonth(),
        "event_date.month", "" + hearing.getMonthValue(), "event_date.year", "" + hearing.getYear(), "facility",
        word(who, "facility again"), "find_me.a_number", "A" + markers.number(who + ": A-Number again"),
        "find_me.birth_country", "SV"), who);
    post(filer, 4, Map.of("allegation", "gang", "source_country", word(who, "country"), "program", "other",
        "learned", "paper", "wrong_because", "skip"), who);
    post(filer, 4, Map.of("allegation", "gang", "source_country", "SV", "learned", "paper", "wrong_because", "skip"),
        who);
    post(filer, 5, Map.of("agency", "ice", "harm", "other", "when.month", word(who, "when"), "when.year", "2025",
        "story", story(who)), who);
    post(filer, 6, Map.of("remedy", "fix_record", "lawyer", "no", "told_others", "no"), who);
    post(filer, 7, Map.of("share", "reviewers", "contact", "email", "contact_value",
        word(who, "address") + "@example.org", "contact_safe", word(who, "safe hours")), who);
    return filer.get("review");
  }

  private String story(String who) {
    return word(who, "story") + " " + markers.arabicWord(who + ": story in Arabic") + "\r\nA-Number: A"
        + markers.number(who + ": number in the story") + "\r\n" + word(who, "end of the story");
  }

  private void post(Filer filer, int screen, Map<String, String> answers, String who)
      throws IOException, InterruptedException {
    var all = new TreeMap<>(answers);
    all.put(word(who, "name of a field that is not asked"), word(who, "value of it"));
    var page = filer.fill(screen, all);
    if (page.status() != 200) throw new IllegalStateException("screen " + screen + " was not kept: " + page);
  }

  private String word(String who, String what) {
    return markers.word(who + ": " + what);
  }
}
