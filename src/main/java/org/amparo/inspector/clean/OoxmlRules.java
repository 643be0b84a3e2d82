package org.amparo.inspector.clean;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.inspection.Hidden;
import org.xml.sax.Attributes;

/** What stays of one part of an Office document. It also remembers which threads to other parts the part still uses. */
final class OoxmlRules implements OfficeRules {
  private static final Set<String> MARKS = Set.of("rPr", "trPr", "numPr");
  private static final Set<String> NAMED = Set.of("docPr", "cNvPr");
  /** Fields and formulas that fetch from elsewhere, or start something. */
  private static final Pattern FETCHING = Pattern.compile("(?i)\\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|DATABASE|"
      + "IMPORT|MACROBUTTON)\\b|\\b(WEBSERVICE|RTD|CALL|REGISTER|REGISTER\\.ID|EXEC)\\s*\\(");
  private static final int INSTRUCTION = 4_000;
  private final Set<Hidden> told;
  private final Set<String> used = new HashSet<>();
  private final StringBuilder instruction = new StringBuilder();
  private boolean deletes;

  OoxmlRules(Set<Hidden> told) {
    this.told = told;
  }

  Set<String> used() {
    return used;
  }

  boolean deletes() {
    return deletes;
  }

  @Override
  public Fate element(String parent, String name, Attributes attributes) {
    if (MARKS.contains(parent) && Set.of("del", "moveFrom").contains(name)) return Fate.REFUSED;
    if (OoxmlWords.REFUSED.contains(name)) return Fate.REFUSED;
    deletes |= name.equals("del") || name.equals("moveFrom");
    if (OoxmlWords.GONE.containsKey(name)) return gone(OoxmlWords.GONE.get(name));
    if (name.equals("ins") || name.equals("moveTo")) told.add(Hidden.CHANGES);
    return OoxmlWords.UNWRAPPED.contains(name) ? Fate.UNWRAPPED : Fate.KEPT;
  }

  private Fate gone(Hidden what) {
    if (what != null) told.add(what);
    return Fate.DROPPED;
  }

  /** What a deleted note says stands in another part, and would stay there. */
  @Override
  public void within(String name) throws UncleanException {
    if (name.equals("footnoteReference") || name.equals("endnoteReference")) throw new UncleanException("a deleted note");
  }

  @Override
  public String attribute(String element, String space, String name, String value) throws UncleanException {
    if (space.endsWith("/relationships")) return thread(element, value);
    if (isTrace(element, space, name)) return null;
    if (NAMED.contains(element)) return named(name, value);
    if (element.equals("imagedata") && name.equals("title") || name.equals("alt")) return words(value);
    if (name.equals("instr")) fetching(value);
    if (name.equals("action") && value.matches("(?i)ppaction://(program|macro|ole).*")) return scripts();
    if (element.equals("imagedata") && name.equals("relid")) used.add(value);
    return value;
  }

  private String thread(String element, String id) {
    if (element.equals("pageSetup")) return null;
    if (!id.isEmpty()) used.add(id);
    return id;
  }

  private static boolean isTrace(String element, String space, String name) {
    if (name.startsWith("rsid") || name.equals("uid") && space.contains("revision")) return true;
    if (name.startsWith("refreshed") && element.equals("pivotCacheDefinition")) return true;
    return switch (name) {
      case "paraId", "textId", "anchorId", "editId" -> space.contains("/word/") || space.contains("drawing");
      case "author", "date", "initials" -> space.contains("wordprocessingml");
      default -> false;
    };
  }

  /** The name of a picture is often that of its file; it must be there, and may be empty. */
  private String named(String name, String value) {
    return switch (name) {
      case "descr", "title" -> words(value);
      case "name" -> "";
      default -> value;
    };
  }

  private String words(String value) {
    if (!value.isBlank()) told.add(Hidden.WORDS);
    return null;
  }

  private String scripts() {
    told.add(Hidden.SCRIPTS);
    return null;
  }

  /** Instructions come in pieces, cut anywhere. */
  @Override
  public void letters(String element, String letters) throws UncleanException {
    if (!element.equals("instrText") && !element.equals("f")) return;
    if (instruction.length() > INSTRUCTION) instruction.delete(0, instruction.length() - INSTRUCTION / 2);
    instruction.append(letters);
    fetching(instruction.toString());
  }

  private static void fetching(String instruction) throws UncleanException {
    if (FETCHING.matcher(instruction).find()) throw new UncleanException("a field that fetches from elsewhere");
  }
}
