package org.amparo.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amparo.harness.Places;
import org.amparo.harness.RunningPortal;
import org.junit.jupiter.api.Test;

/** Nothing readable at rest: what people typed and were shown stands in no byte that the system wrote. */
class CanaryIT {
  private final Markers markers = new Markers();

  /** The searcher is worth something only if it finds. */
  @Test
  void findsAMarkerHoweverItIsWritten() throws IOException {
    markers.word("latin");
    markers.arabicWord("arabic");
    var scratch = Places.fresh("canary-scratch");
    var planted = new TreeSet<String>();
    for (var marker : markers.all()) {
      for (var encoding : Encodings.of(marker).entrySet()) {
        for (var packing : Packing.values()) {
          var name = marker + " " + encoding.getKey() + " " + packing;
          planted.add(name);
          Files.write(scratch.resolve(name), packing.pack(encoding.getValue()));
        }
      }
    }

    var trawl = new Trawl(new Needles(markers.all())).through(scratch, scratch.resolve("none"));

    var found = trawl.hits().stream().map(hit -> hit.where().replace(", inflated", ""))
        .collect(Collectors.toCollection(TreeSet::new));
    planted.removeAll(found);
    assertEquals(new TreeSet<String>(), planted, "planted, and not found");
    System.out.println("canary, planted and found: " + trawl);
  }

  /** Each marker of a paper stands in the paper, and is found there: only sealing can hide it. */
  @Test
  void findsEveryMarkerOfAPaperWhereItIsNotSealed() throws IOException {
    var scratch = Places.fresh("canary-papers");
    var folder = new Folder(markers, "open");
    var names = new ArrayList<String>();
    for (var paper : List.of(folder.all(), folder.refused()).stream().flatMap(List::stream).toList()) {
      names.add(paper.name());
      Files.write(scratch.resolve("paper" + names.size()), paper.bytes());
    }
    Files.writeString(scratch.resolve("names"), String.join("\n", names));

    var trawl = new Trawl(new Needles(markers.all())).through(scratch, scratch.resolve("none"));

    var planted = markers.all().stream().map(Marker::name).collect(Collectors.toCollection(TreeSet::new));
    trawl.hits().forEach(hit -> planted.remove(hit.marker()));
    assertEquals(new TreeSet<String>(), planted, "planted in a paper, and not found");
    System.out.println("canary, planted in open papers and found: " + trawl);
  }

  @Test
  void findsWhatOrdinaryLibrariesWrite() {
    var word = markers.word("latin");
    var needles = new Needles(markers.all());
    for (var before : List.of("", "a", "ab", "abc")) {
      var text = (before + word + "xyz").getBytes(StandardCharsets.UTF_8);

      assertTrue(!needles.in("base64", Base64.getEncoder().encode(text)).isEmpty(), before);
      assertTrue(!needles.in("base64url", Base64.getUrlEncoder().withoutPadding().encode(text)).isEmpty(), before);
    }
  }

  /** How a marker lies in a planted file, in the midst of other bytes. */
  private enum Packing {
    PLAIN {
      @Override
      OutputStream over(OutputStream out) {
        return out;
      }
    },
    ZLIB {
      @Override
      OutputStream over(OutputStream out) {
        return new DeflaterOutputStream(out);
      }
    },
    DEFLATE {
      @Override
      OutputStream over(OutputStream out) {
        return new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION, true));
      }
    },
    GZIP {
      @Override
      OutputStream over(OutputStream out) throws IOException {
        return new GZIPOutputStream(out);
      }
    },
    ZIP {
      @Override
      OutputStream over(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("entry"));
        return zip;
      }
    };

    abstract OutputStream over(OutputStream out) throws IOException;

    byte[] pack(byte[] content) throws IOException {
      var packed = new ByteArrayOutputStream();
      packed.write(new byte[1001]);
      try (var out = over(packed)) {
        out.write("before ".repeat(9).getBytes(StandardCharsets.UTF_8));
        out.write(content);
        out.write(" after".repeat(9).getBytes(StandardCharsets.UTF_8));
      }
      return packed.toByteArray();
    }
  }

  @Test
  void nothingThatWasTypedOrShownStandsInAnyByteWritten() throws IOException, InterruptedException {
    var began = Instant.now();
    var portal = RunningPortal.start("canary", Map.of());
    var program = portal.data().resolve("mariadb");
    var unpacked = Instant.now();
    var hits = new ArrayList<Needles.Hit>();
    try {
      new CanaryWalk(portal, markers).walk();
      markers.addPaper(portal.samples());
      var needles = new Needles(markers.all());

      hits.addAll(searched("as it runs", new Trawl(needles).throughDeleted(portal.web())
          .throughDeleted(portal.database()).throughDeleted(portal.inspectors()).look("what it printed", printed(portal))));
      portal.kill(portal.launcher(), portal.web(), portal.database());
      hits.addAll(searched("after kill -9", new Trawl(needles).through(portal.data(), program)));
      portal.start();
      portal.close();
      hits.addAll(searched("after a clean end", new Trawl(needles).through(portal.data(), program)
          .through(Path.of(System.getProperty("java.io.tmpdir")), began, Places.target())
          .look("what it printed later", printed(portal))));
    } finally {
      portal.close();
    }
    assertEquals(List.of(), hits);
    assertEquals(List.of(), changed(program, unpacked), "nothing is ever written beside the database's program");
  }

  private static List<Path> changed(Path folder, Instant since) throws IOException {
    try (var files = Files.find(folder, Integer.MAX_VALUE,
        (file, attributes) -> attributes.lastModifiedTime().toInstant().isAfter(since))) {
      return files.toList();
    }
  }

  private static List<Needles.Hit> searched(String when, Trawl trawl) {
    System.out.println("canary, " + when + ": " + trawl);
    return trawl.hits();
  }

  /** All of it but the paper with what opens the samples. */
  private static byte[] printed(RunningPortal portal) {
    return portal.said().stream().filter(line -> !line.matches("(passphrase|codes|share) {2,}.*"))
        .collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
  }
}
