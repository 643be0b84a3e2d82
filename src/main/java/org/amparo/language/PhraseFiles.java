package org.amparo.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.platform.Faults;

/** The properties files of one language, read so that nothing is said twice or in one language only. */
final class PhraseFiles {
  private static final Pattern GAP = Pattern.compile("\\{\\d}");

  private PhraseFiles() {}

  static Map<String, String> read(Path translations, String tag, Faults faults) {
    var phrases = new HashMap<String, String>();
    var folder = translations.resolve(tag);
    try (var files = Files.list(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".properties")).sorted().toList()) {
        load(file, "translations/" + tag + "/" + file.getFileName(), phrases, faults);
      }
    } catch (IOException e) {
      faults.add(folder.toString(), "", "cannot be read.", "Put the translations there, or switch the language off.");
    }
    return phrases;
  }

  private static void load(Path file, String name, Map<String, String> phrases, Faults faults) throws IOException {
    try (var reader = Files.newBufferedReader(file)) {
      new Properties() {
        private static final long serialVersionUID = 1L;

        @Override
        public Object put(Object key, Object phrase) {
          if (phrases.put((String) key, (String) phrase) != null) {
            faults.add(name, (String) key, "is said twice.", "Take one out, here or in another file of this folder.");
          }
          return null;
        }
      }.load(reader);
    }
  }

  /** Both must say the same things, with the same gaps to fill. */
  static void compare(String source, Map<String, String> theirs, String tag, Map<String, String> ours, Faults faults) {
    var keys = new TreeSet<>(theirs.keySet());
    keys.addAll(ours.keySet());
    var here = "translations/" + tag;
    for (var key : keys) {
      if (!ours.containsKey(key)) faults.add(here, key, "is missing.", "Translate it, as " + source + " has it.");
      else if (!theirs.containsKey(key)) faults.add(here, key, "is not in " + source + ".", "Add it, or take it out.");
      else if (ours.get(key).isBlank()) faults.add(here, key, "is empty.", "Write it, or take it out everywhere.");
      else if (!fits(key, gaps(ours.get(key)), gaps(theirs.get(key)))) {
        faults.add(here, key, "has other gaps than " + source + ".", "Use " + gaps(theirs.get(key)) + ".");
      }
    }
  }

  /** "One day" may leave out the number that "3 days" needs. */
  private static boolean fits(String key, Set<String> ours, Set<String> theirs) {
    return key.matches(".*\\.(zero|one|two)") ? theirs.containsAll(ours) : ours.equals(theirs);
  }

  private static Set<String> gaps(String phrase) {
    return GAP.matcher(phrase).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
  }
}
