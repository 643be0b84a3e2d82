package org.amparo.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.amparo.platform.Fault;

/** A chain as lines of text that can be verified anywhere: who, each entry with its hash, checkpoints, heads. */
public final class LedgerExport {
  private static final String FIRST = "amparo.ledger.v1 ";
  private static final HexFormat HEX = HexFormat.of();

  private LedgerExport() {}

  public static List<String> write(Chronicle chronicle) {
    var lines = new ArrayList<String>();
    lines.add(FIRST + HEX.formatHex(chronicle.chain.instance()) + " " + chronicle.node() + " "
        + HEX.formatHex(chronicle.publicKey));
    chronicle.rows.forEach(row -> lines.add("entry " + row.number() + " " + HEX.formatHex(row.hash()) + " "
        + new String(row.entry(), StandardCharsets.ISO_8859_1)));
    chronicle.checkpoints.forEach(note -> lines.add(
        "checkpoint " + Base64.getEncoder().encodeToString(note.getBytes(StandardCharsets.UTF_8))));
    chronicle.heads.forEach(head -> lines.add("head " + head));
    return lines;
  }

  /** Reads one or several chains in a row; a line of another shape is a Fault that names its number. */
  public static List<Chronicle> read(List<String> lines) {
    var chronicles = new ArrayList<Chronicle>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).startsWith(FIRST)) {
        chronicles.add(one(lines, start, i));
        start = i;
      }
    }
    return chronicles;
  }

  private static Chronicle one(List<String> lines, int start, int end) {
    var rows = new ArrayList<LedgerTable.Row>();
    var checkpoints = new ArrayList<String>();
    var heads = new ArrayList<Head>();
    int at = start;
    try {
      var first = first(lines.get(start));
      for (at = start + 1; at < end; at++) {
        var parts = lines.get(at).split(" ", 2);
        switch (parts[0]) {
          case "entry" -> rows.add(row(parts[1].split(" ", 3)));
          case "checkpoint" -> checkpoints.add(
              new String(Base64.getDecoder().decode(parts[1]), StandardCharsets.UTF_8));
          case "head" -> heads.add(Head.parse(parts[1]));
          default -> throw new IllegalArgumentException(parts[0]);
        }
      }
      return new Chronicle(new Chain(first.get(0), first.get(1)), first.get(2), rows, checkpoints, heads);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new Fault("line " + (at + 1) + " of the ledger file is not as amparo writes it", e);
    }
  }

  private static List<byte[]> first(String line) {
    if (!line.startsWith(FIRST)) throw new IllegalArgumentException("not a ledger");
    return List.of(line.substring(FIRST.length()).split(" ")).stream().map(HEX::parseHex).toList();
  }

  private static LedgerTable.Row row(String[] parts) {
    return new LedgerTable.Row(
        Long.parseLong(parts[0]), parts[2].getBytes(StandardCharsets.ISO_8859_1), HEX.parseHex(parts[1]));
  }
}
