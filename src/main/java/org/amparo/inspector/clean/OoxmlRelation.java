package org.amparo.inspector.clean;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * One thread from a part of an Office document to another (ECMA-376 part 2, §9.3).
 *
 * @param type the last word of its type's address
 * @param target the part's name without its first slash, or an address outside
 */
record OoxmlRelation(String id, String type, String fullType, String target, boolean external) {
  /** Parts that only exist while something names them. */
  private static final Set<String> NAMED = Set.of("image", "hyperlink", "video", "audio", "media", "chart", "chartEx",
      "diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors", "font", "header", "footer");
  private static final Set<String> UNNAMED = Set.of("officeDocument", "styles", "stylesWithEffects", "settings",
      "webSettings", "fontTable", "numbering", "theme", "themeOverride", "footnotes", "endnotes", "worksheet",
      "sharedStrings", "chartsheet", "drawing", "diagramDrawing", "chartUserShapes", "chartColorStyle", "chartStyle",
      "table", "pivotTable", "pivotCacheDefinition", "pivotCacheRecords", "slide", "slideLayout", "slideMaster",
      "notesSlide", "notesMaster", "handoutMaster", "presProps", "viewProps", "tableStyles", "sheetMetadata",
      "slicer", "slicerCache", "timeline", "timelineCache");
  private static final Map<String, Hidden> GONE = Map.ofEntries(Map.entry("core-properties", Hidden.PERSON),
      Map.entry("extended-properties", Hidden.SOFTWARE), Map.entry("custom-properties", Hidden.UNKNOWN),
      Map.entry("thumbnail", Hidden.PREVIEW), Map.entry("customXml", Hidden.UNKNOWN),
      Map.entry("customXmlProps", Hidden.UNKNOWN), Map.entry("comments", Hidden.WORDS),
      Map.entry("commentsExtended", Hidden.WORDS), Map.entry("commentsIds", Hidden.WORDS),
      Map.entry("commentsExtensible", Hidden.TIME), Map.entry("people", Hidden.PERSON),
      Map.entry("person", Hidden.PERSON), Map.entry("threadedComment", Hidden.WORDS),
      Map.entry("commentAuthors", Hidden.PERSON), Map.entry("authors", Hidden.PERSON),
      Map.entry("printerSettings", Hidden.DEVICE), Map.entry("glossaryDocument", Hidden.UNKNOWN),
      Map.entry("attachedTemplate", Hidden.PERSON), Map.entry("tags", Hidden.UNKNOWN),
      Map.entry("changesInfo", Hidden.CHANGES), Map.entry("changesInfos", Hidden.CHANGES),
      Map.entry("revisionInfo", Hidden.CHANGES), Map.entry("revisionHeaders", Hidden.CHANGES),
      Map.entry("usernames", Hidden.PERSON), Map.entry("keyMapCustomizations", Hidden.SCRIPTS),
      Map.entry("recipientData", Hidden.PERSON), Map.entry("mailMergeSource", Hidden.PERSON),
      Map.entry("package", Hidden.FILES), Map.entry("customProperty", Hidden.UNKNOWN),
      Map.entry("origin", Hidden.SIGNATURE), Map.entry("classificationlabels", Hidden.PERSON),
      Map.entry("webextensiontaskpanes", Hidden.SCRIPTS), Map.entry("extensibility", Hidden.SCRIPTS));
  /** Left out without a word: they are made again from the rest. */
  private static final Set<String> REMADE = Set.of("calcChain", "vmlDrawing");
  private static final String LINKS = "(?i)(https?://|mailto:|tel:).*";

  /** Whether it stays. What is neither known as kept nor as gone cannot be judged. */
  boolean stays(Set<Hidden> told) throws UncleanException {
    if (GONE.containsKey(type)) told.add(GONE.get(type));
    if (type.equals("core-properties") || type.equals("comments")) told.addAll(Set.of(Hidden.TIME, Hidden.PERSON));
    if (GONE.containsKey(type) || REMADE.contains(type)) return false;
    boolean known = isNamed() || UNNAMED.contains(type);
    if (!known) throw new UncleanException("a part of another kind: " + type.replaceAll("\\W", ""));
    if (external && !type.equals("hyperlink")) throw new UncleanException("a part that lies elsewhere");
    return true;
  }

  boolean isNamed() {
    return NAMED.contains(type);
  }

  /** A link to a place on somebody's disk, or to a program, leads nowhere from now on. */
  String harmless() {
    return target.matches(LINKS) || target.startsWith("#") ? target : "about:blank";
  }

  static List<OoxmlRelation> of(OfficeZip zip, String part) throws IOException, UncleanException {
    int name = part.lastIndexOf('/') + 1;
    var in = zip.stream(part.substring(0, name) + "_rels/" + part.substring(name) + ".rels");
    if (in.isEmpty()) return List.of();
    var found = new ArrayList<OoxmlRelation>();
    try (var open = in.get()) {
      OfficeXml.read(open, new DefaultHandler() {
        @Override
        public void startElement(String space, String name, String written, Attributes of) {
          if (name.equals("Relationship")) found.add(read(of, part));
        }
      });
    } catch (SAXException broken) {
      throw new UncleanException("threads that cannot be read");
    }
    return found;
  }

  private static OoxmlRelation read(Attributes of, String part) {
    var type = Optional.ofNullable(of.getValue("Type")).orElse("");
    var target = Optional.ofNullable(of.getValue("Target")).orElse("");
    boolean external = "External".equalsIgnoreCase(of.getValue("TargetMode"));
    return new OoxmlRelation(Optional.ofNullable(of.getValue("Id")).orElse(""), type.substring(type.lastIndexOf('/') + 1),
        type, external ? target : resolved(part, target), external);
  }

  /** Against the folder of the part that it starts from. */
  private static String resolved(String part, String target) {
    if (target.startsWith("#")) return target;
    var folder = target.startsWith("/") ? "" : part.substring(0, part.lastIndexOf('/') + 1);
    var steps = new ArrayList<String>();
    for (var step : (folder + target).split("/")) {
      if (step.equals("..") && !steps.isEmpty()) steps.remove(steps.size() - 1);
      else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) steps.add(step);
    }
    return String.join("/", steps);
  }
}
