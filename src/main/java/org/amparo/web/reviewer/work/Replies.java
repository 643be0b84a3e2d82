package org.amparo.web.reviewer.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.complaint.DeskText;
import org.amparo.complaint.DeskTexts;
import org.amparo.complaint.StatusHistory;
import org.amparo.desk.Desk;
import org.amparo.desk.DeskId;
import org.amparo.desk.Desks;
import org.amparo.desk.Reviewer;
import org.amparo.language.Language;
import org.amparo.platform.Days;
import org.amparo.platform.Ids;
import org.amparo.web.reviewer.DeskLinks;
import org.amparo.web.shell.Words;

/** Reply texts to start from: those that come with the house, in every language, and the desk's own. */
@Dependent
public class Replies {
  static final List<String> SHIPPED =
      List.of("how", "paper", "consent", "helper", "acting", "waiting", "step", "closing");
  static final String STATUS = "{status}";
  static final String DAY = "{day}";
  static final String DESK = "{desk}";

  private final Words words;
  private final Desks desks;
  private final DeskTexts texts;
  private final Days days;

  @Inject
  Replies(Words words, Desks desks, DeskTexts texts, Days days) {
    this.words = words;
    this.desks = desks;
    this.texts = texts;
    this.days = days;
  }

  /** A text by the name it is picked by. */
  public record Choice(String code, String name, boolean ours) {}

  List<Choice> choices(Reviewer reviewer, DeskId desk) {
    var choices = new ArrayList<Choice>();
    SHIPPED.forEach(code -> choices.add(new Choice(code, words.get("reply." + code + ".name"), false)));
    texts.of(reviewer, desk).forEach(text -> choices.add(new Choice(Ids.hex(text.id()), text.name(), true)));
    return choices;
  }

  /** The text that was picked, with its fields filled in, in one language; nothing if it is not written in it. */
  Optional<String> filled(Reviewer reviewer, DeskId desk, String picked, String status, Language language) {
    var here = words.in(language);
    var said = status.equals(StatusHistory.RECEIVED) ? here.get("taxonomy.status.received")
        : here.get("taxonomy.status." + status);
    var day = language.date(days.today());
    if (SHIPPED.contains(picked)) {
      return Optional.of(here.say("reply." + picked, said, day, name(desk, here)));
    }
    return texts.of(reviewer, desk).stream().filter(text -> Ids.hex(text.id()).equals(picked)).findFirst()
        .map(DeskText::versions).map((Map<String, String> versions) -> versions.get(language.tag()))
        .map(text -> text.replace(STATUS, said).replace(DAY, day).replace(DESK, name(desk, here)));
  }

  String name(DeskId desk, Words here) {
    return desks.all().stream().filter(some -> some.id().equals(desk)).findFirst()
        .map((Desk some) -> DeskLinks.name(some, here)).orElse("");
  }
}
