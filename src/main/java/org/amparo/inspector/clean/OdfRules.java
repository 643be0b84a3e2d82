package org.amparo.inspector.clean;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.xml.sax.Attributes;

/**
 * What stays of one XML part of an OpenDocument file (ODF 1.3 part 3). A tracked deletion lies in a list of its own and an
 * insertion stands in the text, so that dropping the list accepts every change exactly.
 */
final class OdfRules implements OfficeRules {
  private static final Map<String, Hidden> GONE = Map.ofEntries(Map.entry("tracked-changes", Hidden.CHANGES),
      Map.entry("change", Hidden.CHANGES), Map.entry("change-start", Hidden.CHANGES),
      Map.entry("change-end", Hidden.CHANGES), Map.entry("annotation", Hidden.WORDS),
      Map.entry("annotation-end", Hidden.WORDS), Map.entry("scripts", Hidden.SCRIPTS),
      Map.entry("event-listeners", Hidden.SCRIPTS), Map.entry("title", Hidden.WORDS), Map.entry("desc", Hidden.WORDS),
      Map.entry("meta", Hidden.PERSON), Map.entry("user-defined", Hidden.UNKNOWN), Map.entry("creator", Hidden.PERSON),
      Map.entry("thumbnail", Hidden.PREVIEW));
  private static final Set<String> REFUSED = Set.of("object-ole", "plugin", "applet", "floating-frame", "dde-link",
      "dde-links", "dde-source", "dde-connection", "dde-connection-decl", "table-source", "cell-range-source",
      "section-source", "connection-resource", "database-source-sql", "database-source-query", "database-source-table",
      "encryption-data", "execute-macro", "binary-data", "image-map");
  private static final String LINKS = "(?i)(https?://|mailto:|tel:|#).*";
  private static final Set<String> PLAIN_SETTINGS = Set.of("boolean", "short", "int");
  private final Set<Hidden> told;
  private final Set<String> used = new HashSet<>();
  private final String folder;

  /** @param folder of the part, ending with a slash, or empty */
  OdfRules(String folder, Set<Hidden> told) {
    this.folder = folder;
    this.told = told;
  }

  /** The parts that it shows. */
  Set<String> used() {
    return used;
  }

  @Override
  public Fate element(String parent, String name, Attributes attributes) {
    if (REFUSED.contains(name)) return Fate.REFUSED;
    if (name.startsWith("config-item")) return setting(name, attributes);
    if (name.equals("image") && href(attributes).matches("(\\./)?ObjectReplacements/.*")) return Fate.DROPPED;
    if (isChartTitle(parent, name) || !GONE.containsKey(name)) return Fate.KEPT;
    told.add(GONE.get(name));
    return Fate.DROPPED;
  }

  /** The title of a chart is seen; that of a picture is not. */
  private static boolean isChartTitle(String parent, String name) {
    return name.equals("title") && (parent.equals("chart") || parent.equals("axis"));
  }

  private static String href(Attributes attributes) {
    var href = attributes.getValue("http://www.w3.org/1999/xlink", "href");
    return href == null ? "" : href;
  }

  /** Settings shape the pages: switches and numbers stay; names of printers and what one last looked at do not. */
  private Fate setting(String name, Attributes attributes) {
    var called = String.valueOf(attributes.getValue("config:name"));
    boolean goes = name.equals("config-item") && (!PLAIN_SETTINGS.contains(String.valueOf(attributes.getValue("config:type")))
        || called.contains("Rsid")) || called.endsWith("view-settings");
    if (goes && called.contains("Printer")) told.add(Hidden.DEVICE);
    return goes ? Fate.DROPPED : Fate.KEPT;
  }

  @Override
  public void within(String name) {
    // what is dropped in this format lies in the same part
  }

  @Override
  public String attribute(String element, String space, String name, String value) throws UncleanException {
    if (name.contains("rsid")) return unknown();
    if (name.equals("href") && space.endsWith("xlink")) return href(element, value);
    if (name.equals("name") && element.equals("frame")) return null;
    if (name.equals("formula") && value.matches("(?is).*\\b(DDE|WEBSERVICE|FILTERXML)\\s*\\(.*")) {
      throw new UncleanException("a formula that fetches from elsewhere");
    }
    return value;
  }

  private String unknown() {
    told.add(Hidden.UNKNOWN);
    return null;
  }

  private String href(String element, String value) throws UncleanException {
    if (element.equals("a")) return link(value);
    if (value.isEmpty()) return value;
    var part = folder + (value.startsWith("./") ? value.substring(2) : value);
    boolean inside = part.matches("((Object [0-9]+/)*)(Pictures|Media|Fonts)/[^/]+|((Object [0-9]+/)*)Object [0-9]+");
    if (!inside && !value.startsWith("#")) throw new UncleanException("shows something that lies elsewhere");
    used.add(part);
    return value;
  }

  private String link(String value) {
    if (value.matches(LINKS)) return value;
    told.add(Hidden.UNKNOWN);
    return "about:blank";
  }

  @Override
  public void letters(String element, String letters) {
    // every letter that stays is seen
  }
}
