package org.amparo.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.amparo.ledger.Chronicle;
import org.amparo.ledger.Ledger;
import org.amparo.ledger.LedgerExport;
import org.amparo.ledger.LedgerVerifier;
import org.amparo.ledger.Verdict;
import org.amparo.platform.Fault;
import org.amparo.platform.NodeFiles;
import org.amparo.platform.Pool;
import org.amparo.platform.Settings;

/** {@code amparo ledger verify} and {@code export}: says whether each chain is whole, and if not, where it breaks. */
public final class LedgerVerify {
  private final PrintStream out;

  public LedgerVerify(PrintStream out) {
    this.out = out;
  }

  /** Verifies an export, with checkpoints that were kept elsewhere: 0 when all of it is whole, 1 when not. */
  public int file(Path export, List<Path> checkpoints) {
    int verdict = verdict(with(LedgerExport.read(lines(export)), checkpoints));
    if (verdict == 0 && checkpoints.isEmpty()) {
      out.println("no checkpoint from elsewhere was given: a tail cut off together with its head would not show");
    }
    return verdict;
  }

  /** Verifies the table against its checkpoints and the head in the data folder. */
  public int database(Settings settings, List<Path> checkpoints) {
    return verdict(with(chronicles(settings), checkpoints));
  }

  /** Writes every chain as text that {@link #file} verifies anywhere. */
  public int export(Settings settings) {
    chronicles(settings).forEach(chronicle -> LedgerExport.write(chronicle).forEach(out::println));
    return 0;
  }

  private static List<Chronicle> chronicles(Settings settings) {
    var files = new NodeFiles(settings.data().resolve("node"), new SecureRandom());
    try (var pool = new Pool(settings.databaseAccess())) {
      return new Ledger(pool.database(), files, Clock.system(settings.zone())).chronicles();
    }
  }

  private static List<Chronicle> with(List<Chronicle> chronicles, List<Path> checkpoints) {
    var all = new ArrayList<>(chronicles);
    for (var path : checkpoints) {
      var note = String.join("\n", lines(path)) + "\n";
      all.replaceAll(chronicle -> chronicle.isNamedBy(note) ? chronicle.with(note) : chronicle);
      if (chronicles.stream().noneMatch(chronicle -> chronicle.isNamedBy(note))) {
        throw new Fault(path + " is a checkpoint of none of these chains");
      }
    }
    return all;
  }

  private int verdict(List<Chronicle> chronicles) {
    int broken = 0;
    for (var chronicle : chronicles) {
      var verdict = LedgerVerifier.verify(chronicle);
      out.println("node " + chronicle.node() + ": " + said(verdict));
      broken |= verdict instanceof Verdict.Broken ? 1 : 0;
    }
    return broken;
  }

  private static String said(Verdict verdict) {
    return verdict instanceof Verdict.Broken broken
        ? "BROKEN at entry " + broken.number() + " (" + broken.why() + ")"
        : "whole, " + ((Verdict.Sound) verdict).entries() + " entries, " + ((Verdict.Sound) verdict).checkpoints()
            + " checkpoints";
  }

  private static List<String> lines(Path path) {
    try {
      return Files.readAllLines(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Fault("cannot read " + path, e);
    }
  }
}
