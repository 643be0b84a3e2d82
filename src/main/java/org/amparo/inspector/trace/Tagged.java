package org.amparo.inspector.trace;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.inspection.Hidden;

/** What kind of hidden thing a tag is, by the words of its name: formats are many, and name alike what they hide. */
final class Tagged {
  private static final Map<Hidden, Pattern> WORDS = words();

  private Tagged() {}

  /** Empty if the name tells nothing. */
  static Optional<Hidden> named(String name) {
    var plain = name.toLowerCase(Locale.ROOT);
    return WORDS.entrySet().stream().filter(kind -> kind.getValue().matcher(plain).find())
        .map(Map.Entry::getKey).findFirst();
  }

  /** In the order in which they are asked: a thumbnail's date is a preview, a camera's owner is a person. */
  private static Map<Hidden, Pattern> words() {
    var words = new LinkedHashMap<Hidden, Pattern>();
    words.put(Hidden.PREVIEW, Pattern.compile("thumbnail|preview|artwork|picture$|cover"));
    words.put(Hidden.PLACE, Pattern.compile("gps|latitude|longitude|altitude|location|\\bcity|country|province|geo:|xyz"));
    words.put(Hidden.PERSON, Pattern.compile(
        "artist|author|owner|copyright|by-?line|creator(?!tool)|writer|credit|contact|rights|person|"
            + "last.?(modified|saved).?by|manager|company|performer|director|publisher|composer|album|from$|to$|cc$"));
    words.put(Hidden.SOFTWARE, Pattern.compile("software|program|creatortool|producer|encod|toolkit|history|application"));
    words.put(Hidden.TIME, Pattern.compile("date|\\btime|year|created|modified|whencreated|releasetime"));
    words.put(Hidden.DEVICE, Pattern.compile("make|model|serial|lens|camera|device|host|maker|printer"));
    words.put(Hidden.WORDS, Pattern.compile(
        "comment|description|caption|keyword|title|subject|headline|label|lyrics|genre|category|instruction|information|"
            + "note|textual|track|abstract|name"));
    return words;
  }
}
