package org.amparo.evidence.caged;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.inspection.Report;
import org.amparo.inspection.Source;

/**
 * A table of what a look makes of every file in a folder with a {@code manifest.tsv}, beside what that expects. No test:
 * it judges nothing. Its arguments are the folder and, unless it is the test class path, where the inspector's jars are.
 */
final class CorpusTable {
  private CorpusTable() {}

  public static void main(String[] arguments) throws Exception {
    var folder = Path.of(arguments[0]);
    var families = new TreeMap<String, Map<String, Integer>>();
    try (var inspectors = new Inspectors(Caging.find(arguments.length > 1 ? arguments[1]
        : System.getProperty("java.class.path"), false), 1)) {
      System.out.println(inspectors.cage());
      for (var line : Files.lines(folder.resolve("manifest.tsv")).skip(1).toList()) {
        var row = line.split("\t");
        long begun = System.nanoTime();
        var said = said(inspectors, folder.resolve(row[0]));
        System.out.printf("%s\t%s\t%s\t%d ms\t%s%n", row[1], row[7], row[0],
            (System.nanoTime() - begun) / 1_000_000, said);
        families.computeIfAbsent(row[1] + "\t" + row[7], any -> new TreeMap<>())
            .merge(said.split(" ")[0], 1, Integer::sum);
      }
    }
    families.forEach((family, verdicts) -> System.out.println("FAMILY\t" + family + "\t" + verdicts));
  }

  private static String said(Inspectors inspectors, Path file) throws IOException {
    try (var opened = new RandomAccessFile(file.toFile(), "r")) {
      Report report = inspectors.look(new OnDisk(opened), file.getFileName().toString());
      return report.verdict() + " " + report.kind() + " " + report.mediaType() + " pages " + report.pages() + " ["
          + report.language() + "] " + report.hidden() + " " + report.facts();
    } catch (UninspectedException e) {
      return "UNINSPECTED " + e.why() + " " + e.getCause();
    }
  }

  private record OnDisk(RandomAccessFile file) implements Source {
    /** All are one person's, or each would wait for an inspector of its own. */
    @Override
    public Object owner() {
      return CorpusTable.class;
    }

    @Override
    public long length() {
      try {
        return file.length();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    @Override
    public int read(long at, byte[] into, int offset, int length) throws IOException {
      file.seek(at);
      return Math.max(0, file.read(into, offset, length));
    }
  }
}
