package org.amparo.questionnaire;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.platform.ConfigNode;
import org.amparo.platform.Faults;

/** The lists of stable codes in {@code config/taxonomies.json}: harms, programs, statuses, findings and so on. */
public final class Taxonomies {
  static final String FILE = "taxonomies.json";
  private final Map<String, List<Option>> lists;

  private Taxonomies(Map<String, List<Option>> lists) {
    this.lists = lists;
  }

  public static Taxonomies read(Path configDirectory) {
    var faults = new Faults();
    var taxonomies = read(configDirectory, faults);
    faults.refuseIfAny();
    return taxonomies;
  }

  static Taxonomies read(Path configDirectory, Faults faults) {
    var all = ConfigNode.read(configDirectory, FILE, faults).at("taxonomies");
    var lists = new LinkedHashMap<String, List<Option>>();
    for (var name : all.asObject().keySet()) {
      var options = all.each(name, "code", (code, n) -> option(name, code, n));
      Once.check(FILE, name, options.stream().map(Option::code).toList(), faults);
      lists.put(name, options);
    }
    return new Taxonomies(lists);
  }

  /** The options of a list, in its order; none if there is no such list. */
  public List<Option> options(String list) {
    return lists.getOrDefault(list, List.of());
  }

  public Optional<Option> option(String list, String code) {
    return options(list).stream().filter(o -> o.code().equals(code)).findFirst();
  }

  public Set<String> names() {
    return lists.keySet();
  }

  /** Every phrase that the lists need; a status also has a sentence for the person who waits. */
  public Set<String> phraseKeys() {
    var keys = new TreeSet<String>();
    lists.values().forEach(options -> options.forEach(o -> {
      keys.add(o.phraseKey());
      o.group().ifPresent(keys::add);
    }));
    options("status").forEach(o -> keys.add(o.phraseKey() + ".filer"));
    return keys;
  }

  private static Option option(String list, String code, ConfigNode n) {
    return new Option(code, "taxonomy." + list + "." + code, false,
        n.has("group") ? Optional.of("taxonomy." + list + ".group." + n.text("group")) : Optional.empty());
  }
}
