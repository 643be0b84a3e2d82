package org.amparo.inspector.look;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;
import org.amparo.inspection.Verdict;
import org.amparo.inspector.bytes.ZipFolder;

/**
 * Whether an office document in a zip file can be unpacked without harm: every part is unpacked once here, counted, and
 * its XML looked at as bytes, before any parser sees it.
 */
final class ZipLook {
  private static final int MOST_PARTS = 10_000;
  private static final long MOST_UNPACKED = 256L << 20;
  private static final long UNPACKED_UNASKED = 24L << 20;
  private static final int MOST_RATIO = 150;

  private ZipLook() {}

  static void look(Source file, Findings findings) throws IOException, Settled {
    var zip = ZipFolder.of(file).orElseThrow(() -> new IOException("no directory at its end"));
    refuseShapes(zip.entries());
    if (zip.entries().stream().anyMatch(ZipFolder.Entry::isLocked)) {
      throw new Settled(Verdict.LOCKED);
    }
    long unpacked = 0;
    for (var entry : zip.entries()) {
      unpacked += unpacked(zip, entry, MOST_UNPACKED - unpacked);
    }
    carries(zip, findings);
    findings.pages((int) zip.entries().stream().filter(entry -> isPage(entry.name())).count());
  }

  /** Too many parts, parts that lie within others, and names that lead out of it (CVE-2018-1263 and its kin). */
  private static void refuseShapes(List<ZipFolder.Entry> entries) throws Settled {
    long end = 0;
    long claimed = 0;
    for (var entry : entries.stream().sorted(Comparator.comparingLong(ZipFolder.Entry::at)).toList()) {
      claimed += entry.length();
      if (entry.at() < end || entry.name().contains("../")) {
        throw new Settled(Verdict.BOMB);
      }
      end = entry.at() + entry.packed();
    }
    if (entries.size() > MOST_PARTS || claimed > MOST_UNPACKED) {
      throw new Settled(Verdict.BOMB);
    }
  }

  private static long unpacked(ZipFolder zip, ZipFolder.Entry entry, long most) throws IOException, Settled {
    var scan = isXml(entry.name()) ? new XmlScan() : null;
    long length = 0;
    var piece = new byte[1 << 14];
    try (InputStream in = zip.open(entry)) {
      for (int came = in.read(piece); came >= 0; came = in.read(piece)) {
        if (length == 0 && isProgram(piece, came)) {
          throw new Settled(Verdict.PROGRAM);
        }
        length += came;
        if (length > most || length > UNPACKED_UNASKED && length / MOST_RATIO > entry.packed()) {
          throw new Settled(Verdict.BOMB);
        }
        if (scan != null) {
          scan.see(piece, came);
        }
      }
    }
    return length;
  }

  /** A part that is a program for Windows or Linux, or the text that stands for one. */
  private static boolean isProgram(byte[] piece, int length) {
    var head = new String(piece, 0, Math.min(length, 128), StandardCharsets.ISO_8859_1);
    return head.startsWith("MZ") && head.length() > 64 || head.startsWith("\u007fELF") || Sniff.isTrial(head);
  }

  private static boolean isXml(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
  }

  private static boolean isPage(String name) {
    return name.matches("(xl/worksheets|ppt/slides)/(sheet|slide)\\d+\\.(xml|bin)");
  }

  private static void carries(ZipFolder zip, Findings findings) throws Settled {
    for (var entry : zip.entries()) {
      var name = entry.name();
      if (name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/")
          || name.contains("/macrosheets/") || name.contains("/activeX/")) {
        findings.hides(Hidden.SCRIPTS);
      }
      if (name.contains("/embeddings/") || name.startsWith("ObjectReplacements/")) {
        findings.hides(Hidden.FILES);
      }
      if (Kinds.runs(name)) {
        throw new Settled(Verdict.PROGRAM);
      }
    }
  }
}
