package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.inspection.Hidden;

/**
 * Two walks over an Office document. The first finds which parts are still used once everything hidden is gone (a deleted
 * picture is not); the second writes those, with fresh lists of types and threads and with numbers for picture names.
 */
final class OoxmlWalk {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private final OfficeZip zip;
  private final Set<Hidden> told;
  private final OoxmlTypes types;
  private final Map<String, List<OoxmlRelation>> threads = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Deque<String> waiting = new ArrayDeque<>();

  OoxmlWalk(OfficeZip zip, Set<Hidden> told) throws IOException, UncleanException {
    this.zip = zip;
    this.told = told;
    this.types = OoxmlTypes.of(zip);
  }

  void meetAll() throws IOException, UncleanException {
    var first = new ArrayList<OoxmlRelation>();
    for (var thread : OoxmlRelation.of(zip, "")) {
      if (thread.stays(told) && thread.type().equals("officeDocument")) first.add(thread);
    }
    if (first.size() != 1) throw new UncleanException("not one first part");
    threads.put("", first);
    meet(first.get(0).target());
    while (!waiting.isEmpty()) follow(waiting.poll());
    leftBehind();
  }

  private void meet(String part) throws UncleanException {
    if (names.containsKey(part)) return;
    if (!zip.has(part)) throw new UncleanException("a part is missing");
    int folder = part.lastIndexOf('/') + 1;
    names.put(part, isXml(part) ? part : part.substring(0, folder) + "media" + names.size() + "." + OoxmlTypes.ending(part));
    waiting.add(part);
  }

  private void follow(String part) throws IOException, UncleanException {
    types.of(part);
    if (!isXml(part)) return;
    var rules = new OoxmlRules(told);
    try (var in = zip.open(part)) {
      OfficeXml.copy(in, rules, OutputStream.nullOutputStream());
    }
    var kept = new ArrayList<OoxmlRelation>();
    for (var thread : OoxmlRelation.of(zip, part)) {
      if (thread.isNamed() && !rules.used().contains(thread.id()) || !thread.stays(told)) continue;
      if (thread.type().equals("diagramDrawing") && rules.deletes()) throw new UncleanException("a deleted diagram");
      kept.add(thread);
      if (thread.type().equals("hyperlink")) link(thread);
      else meet(thread.target());
    }
    threads.put(part, kept);
    if (!ids(kept).containsAll(rules.used())) throw new UncleanException("uses a part that is not there");
  }

  private void link(OoxmlRelation thread) {
    if (!thread.harmless().equals(thread.target())) told.add(Hidden.UNKNOWN);
  }

  private static Set<String> ids(List<OoxmlRelation> threads) {
    var ids = new HashSet<String>();
    threads.forEach(thread -> ids.add(thread.id()));
    return ids;
  }

  /** Parts that nothing leads to are files inside the file. */
  private void leftBehind() {
    boolean unmet = zip.names().stream().anyMatch(part -> !names.containsKey(part) && part.matches(".*/(embeddings|media)/.*"));
    if (unmet) told.add(Hidden.FILES);
    if (zip.names().stream().anyMatch(part -> part.endsWith(".bin") && part.contains("vba"))) told.add(Hidden.SCRIPTS);
  }

  private static boolean isXml(String part) {
    return OoxmlTypes.ending(part).equals("xml");
  }

  void writeAll(OfficeOut out) throws IOException, UncleanException {
    out.part("[Content_Types].xml", types().getBytes(StandardCharsets.UTF_8));
    for (var entry : threads.entrySet()) {
      if (!entry.getValue().isEmpty()) {
        int folder = entry.getKey().lastIndexOf('/') + 1;
        out.part(entry.getKey().substring(0, folder) + "_rels/" + entry.getKey().substring(folder) + ".rels",
            threads(entry.getValue()).getBytes(StandardCharsets.UTF_8));
      }
    }
    for (var part : names.keySet()) write(part, out);
  }

  private void write(String part, OfficeOut out) throws IOException, UncleanException {
    if (isXml(part)) {
      try (var in = zip.open(part)) {
        OfficeXml.copy(in, new OoxmlRules(told), out.part(names.get(part)));
      }
    } else {
      out.part(names.get(part), OfficePictures.cleaned(part, zip.held(part), told));
    }
  }

  private String types() throws UncleanException {
    var list = new StringBuilder(HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" "
        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    for (var part : names.entrySet()) {
      var type = OfficePictures.isOne(part.getKey()) ? OfficePictures.type(part.getKey()) : types.of(part.getKey());
      list.append("<Override PartName=\"/").append(OfficeXml.escaped(part.getValue())).append("\" ContentType=\"")
          .append(type).append("\"/>");
    }
    return list.append("</Types>").toString();
  }

  private String threads(List<OoxmlRelation> kept) {
    var list = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
    for (var thread : kept) {
      boolean link = thread.type().equals("hyperlink");
      var target = link ? thread.harmless() : "/" + names.get(thread.target());
      list.append("<Relationship Id=\"").append(OfficeXml.escaped(thread.id())).append("\" Type=\"")
          .append(OfficeXml.escaped(thread.fullType())).append("\" Target=\"").append(OfficeXml.escaped(target))
          .append(link && !target.startsWith("#") ? "\" TargetMode=\"External\"/>" : "\"/>");
    }
    return list.append("</Relationships>").toString();
  }
}
