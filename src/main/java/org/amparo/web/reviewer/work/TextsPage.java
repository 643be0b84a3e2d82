package org.amparo.web.reviewer.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.amparo.complaint.DeskText;
import org.amparo.complaint.DeskTexts;
import org.amparo.complaint.Tag;
import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.language.Language;
import org.amparo.language.Languages;
import org.amparo.platform.Ids;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** The desk's own reply texts: a version for each language, added, changed and taken away by its members. */
@Named("textsPage")
@RequestScoped
public class TextsPage extends DeskPage {
  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Languages languages;
  @Inject
  private DeskTexts texts;
  @Inject
  private Replies replies;

  private DeskId desk;
  private List<DeskText> all = List.of();
  private Optional<DeskText> open = Optional.empty();
  private String remark = "";

  /** The words of one language, in their box. */
  public record Version(Language language, String text) {
    @Override
    public String toString() {
      return "Version[redacted]";
    }
  }

  @Override
  protected void act(Reviewer reviewer) {
    desk = hex("desk").map(DeskId::new).filter(reviewer::sitsAt).orElseThrow(() -> new Refused(404));
    all = texts.of(reviewer, desk);
    open = hex("text").map(id -> all.stream().filter(text -> text.id().equals(id)).findFirst()
        .orElseThrow(() -> new Refused(404)));
    if (visit.isPosted()) {
      press(reviewer).ifPresentOrElse(slip -> remark = slip, () -> visit.go("texts/" + desk.hex()));
    }
  }

  private Optional<String> press(Reviewer reviewer) {
    if (visit.pressed("remove")) {
      open.ifPresent(text -> texts.remove(reviewer, desk, text.id()));
      return Optional.empty();
    }
    var versions = versions();
    var name = Tag.of(visit.form().first("name")).map(Tag::words).orElse("");
    if (name.isEmpty() || versions.isEmpty()) return Optional.of("texts.remark");
    if (versions.values().stream().anyMatch(text -> text.codePointCount(0, text.length()) > DeskText.LONGEST)) {
      return Optional.of("work.remark.long");
    }
    var id = open.map(DeskText::id).orElseGet(this::id);
    var seen = open.filter(text -> mark(text).equals(visit.form().first("seen")));
    return texts.keep(reviewer, desk, seen, new DeskText(id, name, versions)) ? Optional.empty()
        : Optional.of(open.isEmpty() && all.size() >= DeskTexts.MOST ? "texts.many" : "texts.moved");
  }

  private Map<String, String> versions() {
    var versions = new TreeMap<String, String>();
    languages.offered().forEach(language -> {
      var text = visit.form().first("text-" + language.tag()).replace("\r\n", "\n").strip();
      if (!text.isEmpty()) versions.put(language.tag(), text);
    });
    return versions;
  }

  private UUID id() {
    var id = visit.form().first("id");
    if (!id.matches("[0-9a-f]{32}")) throw new Refused(400);
    return Ids.ofHex(id);
  }

  private Optional<UUID> hex(String part) {
    var hex = visit.parts().get(part);
    if (hex == null) return Optional.empty();
    if (!hex.matches("[0-9a-f]{32}")) throw new Refused(404);
    return Optional.of(Ids.ofHex(hex));
  }

  /** Tells whether a text is still the one that the page showed. */
  private static String mark(DeskText text) {
    return Integer.toHexString(text.hashCode());
  }

  public String getDesk() {
    return desk.hex();
  }

  public String getDeskName() {
    return replies.name(desk, words);
  }

  public List<DeskText> getAll() {
    return all;
  }

  public boolean isChanging() {
    return open.isPresent();
  }

  public String getSeen() {
    return open.map(TextsPage::mark).orElse("");
  }

  public String getName() {
    return visit.isPosted() ? visit.form().first("name") : open.map(DeskText::name).orElse("");
  }

  public List<Version> getVersions() {
    return languages.offered().stream().map(language -> new Version(language, visit.isPosted()
        ? visit.form().first("text-" + language.tag())
        : open.map(text -> text.versions().getOrDefault(language.tag(), "")).orElse(""))).toList();
  }

  public String getId() {
    return visit.isPosted() && visit.form().first("id").matches("[0-9a-f]{32}") ? visit.form().first("id")
        : Ids.hex(UUID.randomUUID());
  }

  public String hex(DeskText text) {
    return Ids.hex(text.id());
  }

  /** The languages that a text is written in, by their own names. */
  public List<Language> tongues(DeskText text) {
    return languages.offered().stream().filter(language -> text.versions().containsKey(language.tag())).toList();
  }

  public String getRemark() {
    return remark.isEmpty() ? "" : words.say(remark, DeskText.LONGEST);
  }
}
