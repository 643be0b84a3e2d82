package org.amparo.questionnaire;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.language.Language;
import org.amparo.language.Languages;
import org.amparo.platform.ConfigNode;
import org.amparo.platform.ConfigurationException;
import org.amparo.platform.Faults;
import org.amparo.platform.Json;

/** Turns {@code config/questionnaire.json} into the self-contained text that is archived with every complaint. */
final class QuestionFile {
  static final String FILE = "questionnaire.json";
  private final Taxonomies taxonomies;
  private final Languages languages;
  private final ConfigNode identifiers;

  QuestionFile(Taxonomies taxonomies, Languages languages, ConfigNode identifiers) {
    this.taxonomies = taxonomies;
    this.languages = languages;
    this.identifiers = identifiers;
  }

  /** @throws org.amparo.platform.ConfigurationException with every fault of the four files */
  static String selfContained(Path configDirectory) {
    var faults = new Faults();
    var taxonomies = Taxonomies.read(configDirectory, faults);
    Identifiers.read(configDirectory, faults);
    var identifiers = ConfigNode.read(configDirectory, Identifiers.FILE, new Faults());
    var file = new QuestionFile(taxonomies, languages(configDirectory, faults), identifiers);
    var json = file.selfContained(ConfigNode.read(configDirectory, FILE, faults)).toString();
    faults.refuseIfAny();
    return json;
  }

  private static Languages languages(Path configDirectory, Faults faults) {
    try {
      return Languages.read(configDirectory);
    } catch (ConfigurationException e) {
      faults.addAll(e.faults());
      throw new ConfigurationException(faults.found());   // without languages the rest cannot be read
    }
  }

  private JsonObject selfContained(ConfigNode root) {
    var questions = Json.createArrayBuilder();
    root.each("questions", "id", (id, n) -> question("q." + id, n)).forEach(questions::add);
    return Json.createObjectBuilder().add("version", root.text("version"))
        .add("screens", root.at("screens").value()).add("questions", questions).build();
  }

  private JsonObject question(String key, ConfigNode n) {
    var out = Json.createObjectBuilder(n.asObject());
    var type = n.text("type", "");
    if (type.equals("language")) out.add("tags", Json.createArrayBuilder(tags(n)));
    else if (n.has("options")) out.add("options", options(key, n));
    if (type.equals("country")) out.add("locales", Json.createArrayBuilder(locales()));
    if (type.equals("identifier")) out.add("identifier", identifier(n));
    if (n.has("parts")) parts(key, n, out);
    return out.build();
  }

  private void parts(String key, ConfigNode n, JsonObjectBuilder out) {
    var parts = Json.createArrayBuilder();
    n.each("parts", "id", (id, p) -> question(key + "." + id, p)).forEach(parts::add);
    out.add("parts", parts);
  }

  private JsonValue options(String key, ConfigNode n) {
    var exclusive = n.texts("exclusive");
    var options = picked(key, n);
    exclusive.stream().filter(c -> options.stream().noneMatch(o -> o.code().equals(c))).forEach(c ->
        n.at("exclusive").fault("names \"" + c + "\", which is no option here.", "Name one of its options."));
    var out = Json.createArrayBuilder();
    for (var o : options) {
      var option = Json.createObjectBuilder().add("code", o.code()).add("phrase", o.phraseKey());
      if (exclusive.contains(o.code())) option.add("exclusive", true);
      o.group().ifPresent(g -> option.add("group", g));
      out.add(option);
    }
    return out.build();
  }

  private List<Option> picked(String key, ConfigNode n) {
    var options = n.at("options");
    if (!options.isText()) {
      return n.texts("options").stream()
          .map(c -> new Option(c, key + ".option." + c, false, Optional.empty())).toList();
    }
    var list = options.asText().replaceFirst("^taxonomy:", "");
    if (!taxonomies.names().contains(list)) {
      options.fault("names the list \"" + list + "\", which is not in " + Taxonomies.FILE + ".",
          "Add the list there, or name one of " + taxonomies.names() + ".");
    }
    return taxonomies.options(list);
  }

  private List<String> tags(ConfigNode n) {
    var which = n.text("options");
    if (which.equals("languages:offered")) return languages.offered().stream().map(Language::tag).toList();
    if (!which.equals("languages:all")) {
      n.at("options").fault("is no list of languages.", "Write languages:offered or languages:all.");
    }
    return Stream.concat(languages.all().stream().map(Language::tag),
        Stream.of(languages.other())).toList();
  }

  private List<String> locales() {
    return languages.offered().stream().map(l -> l.locale().toLanguageTag()).toList();
  }

  private JsonValue identifier(ConfigNode n) {
    var code = n.text("identifier");
    var found = identifiers.list("identifiers").stream().filter(i -> i.text("code").equals(code)).findFirst();
    if (found.isEmpty()) {
      n.at("identifier").fault("names \"" + code + "\", which is not in " + Identifiers.FILE + ".", "Add it there.");
    }
    return found.map(ConfigNode::value).orElse(JsonValue.EMPTY_JSON_OBJECT);
  }
}
