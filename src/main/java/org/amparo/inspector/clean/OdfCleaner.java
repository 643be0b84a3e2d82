package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;
import org.amparo.inspector.reading.Foreign;

/**
 * OpenDocument texts, sheets and slides: content, styles, plain settings, and what they show. The sheet about the author,
 * the preview, programs and signatures are not written.
 */
final class OdfCleaner implements Cleaner {
  private static final String FAMILY = "application/vnd.oasis.opendocument.";
  private static final Set<String> TAKEN = Set.of(FAMILY + "text", FAMILY + "spreadsheet", FAMILY + "presentation");
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final Set<String> XML = Set.of("content.xml", "styles.xml", "settings.xml");

  @Override
  public boolean takes(String mediaType) {
    return TAKEN.contains(mediaType);
  }

  @Override
  public Set<Hidden> clean(Source file, OutputStream to) throws IOException, UncleanException {
    try {
      return Foreign.read(() -> rewritten(OfficeZip.open(file), to), UncleanException.class);
    } catch (IOException broken) {
      throw new UncleanException(broken.getMessage());
    }
  }

  private static Set<Hidden> rewritten(OfficeZip zip, OutputStream to) throws IOException, UncleanException {
    var told = EnumSet.noneOf(Hidden.class);
    var type = new String(zip.held("mimetype"), StandardCharsets.US_ASCII).strip();
    if (!TAKEN.contains(type)) throw new UncleanException("a document that says it is another one");
    unlocked(zip);
    leftOut(zip, told);
    var parts = met(zip, told);
    var out = new OfficeOut(to);
    out.stored("mimetype", type.getBytes(StandardCharsets.US_ASCII));
    for (var part : parts) write(part, zip, told, out);
    out.part(MANIFEST, manifest(type, parts).getBytes(StandardCharsets.UTF_8));
    out.finish();
    return told;
  }

  private static void unlocked(OfficeZip zip) throws IOException, UncleanException {
    if (!zip.has(MANIFEST)) return;
    try (var in = zip.open(MANIFEST)) {
      OfficeXml.copy(in, new OdfRules("", EnumSet.noneOf(Hidden.class)), OutputStream.nullOutputStream());
    } catch (UncleanException refused) {
      if (refused.getMessage().contains("encryption")) throw new UncleanException("locked with a password");
    }
  }

  private static void leftOut(OfficeZip zip, Set<Hidden> told) {
    for (var name : zip.names()) {
      if (name.equals("meta.xml")) told.addAll(Set.of(Hidden.PERSON, Hidden.TIME, Hidden.SOFTWARE));
      if (name.startsWith("Thumbnails/")) told.add(Hidden.PREVIEW);
      if (name.matches("(Basic|Scripts)/.*")) told.add(Hidden.SCRIPTS);
      if (name.matches("META-INF/.*signatures.*")) told.add(Hidden.SIGNATURE);
    }
  }

  /** The parts that are shown, found from the first ones; in an order that tells nothing. */
  private static Set<String> met(OfficeZip zip, Set<Hidden> told) throws IOException, UncleanException {
    var parts = new TreeSet<String>();
    Deque<String> folders = new ArrayDeque<>(Set.of(""));
    while (!folders.isEmpty()) {
      var folder = folders.poll();
      if (!zip.has(folder + "content.xml")) throw new UncleanException("a part is missing");
      for (var name : XML) {
        if (!zip.has(folder + name) || !parts.add(folder + name)) continue;
        for (var used : used(folder, folder + name, zip, told)) {
          if (zip.has(used)) parts.add(used);
          else if (used.matches(".*Object [0-9]+") && !parts.contains(used + "/content.xml")) folders.add(used + "/");
          else if (!used.contains("#")) throw new UncleanException("a part is missing");
        }
      }
    }
    return parts;
  }

  private static Set<String> used(String folder, String part, OfficeZip zip, Set<Hidden> told)
      throws IOException, UncleanException {
    var rules = new OdfRules(folder, told);
    try (var in = zip.open(part)) {
      OfficeXml.copy(in, rules, OutputStream.nullOutputStream());
    }
    return rules.used();
  }

  private static void write(String part, OfficeZip zip, Set<Hidden> told, OfficeOut out)
      throws IOException, UncleanException {
    if (part.endsWith(".xml")) {
      var folder = part.substring(0, part.lastIndexOf('/') + 1);
      try (var in = zip.open(part)) {
        OfficeXml.copy(in, new OdfRules(folder, told), out.part(part));
      }
    } else {
      out.part(part, OfficePictures.cleaned(part, zip.held(part), told));
    }
  }

  private static String manifest(String type, Set<String> parts) {
    var list = new StringBuilder(HEAD + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:"
        + "manifest:1.0\" manifest:version=\"1.3\">" + line("/", type));
    for (var part : parts) list.append(line(part, part.endsWith(".xml") ? "text/xml" : OfficePictures.type(part)));
    for (var part : parts) {
      if (part.matches(".*Object [0-9]+/content.xml")) {
        list.append(line(part.replace("content.xml", ""), FAMILY + "chart"));
      }
    }
    return list.append("</manifest:manifest>").toString();
  }

  private static String line(String path, String type) {
    return "<manifest:file-entry manifest:full-path=\"" + OfficeXml.escaped(path) + "\" manifest:media-type=\"" + type
        + "\"/>";
  }
}
