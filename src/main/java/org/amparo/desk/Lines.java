package org.amparo.desk;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.platform.Ending;
import org.amparo.platform.Ids;
import org.amparo.platform.NodeFiles;
import org.amparo.platform.Transaction;

/** The newest certificate this node accepted for each desk, by hash, in files outside the database. */
final class Lines {
  private static final String PREFIX = "desk-";
  private static final String SUFFIX = ".line";
  /** Stands in the place of an old line while the commit of a desk's first one is under way. */
  private static final String UNBORN = "-";

  private final NodeFiles files;
  private final Set<DeskId> underWay = new HashSet<>();

  Lines(NodeFiles files) {
    this.files = files;
  }

  /** One hash; two while a commit is under way; none if this node never accepted a certificate of the desk. */
  List<byte[]> accepted(DeskId desk) {
    return content(name(desk)).lines().filter(line -> !line.equals(UNBORN)).map(HexFormat.of()::parseHex).toList();
  }

  /** Whether this line alone stands. */
  boolean isKept(DeskId desk, byte[] hash) {
    return content(name(desk)).equals(text(List.of(hash)));
  }

  /** Whether this node accepts a certificate of any desk at all. */
  boolean any() {
    return files.names(PREFIX).stream().anyMatch(name -> !content(name).isEmpty() && !content(name).startsWith(UNBORN));
  }

  /** Desks with a file here, whatever it says. */
  List<DeskId> desks() {
    return files.names(PREFIX).stream()
        .map(name -> new DeskId(Ids.ofHex(name.substring(PREFIX.length(), name.length() - SUFFIX.length())))).toList();
  }

  /** Forgets a first line whose commit never happened; any other stays, whatever the database says. */
  void dropUnborn(DeskId desk) {
    if (content(name(desk)).startsWith(UNBORN)) {
      keep(desk, List.of());
    }
  }

  /** Of what was read, only this counts: unless somebody wrote meanwhile, or is about to. */
  synchronized void settle(DeskId desk, List<byte[]> read, byte[] newest) {
    if (!underWay.contains(desk) && text(read).equals(text(accepted(desk)))) {
      keep(desk, List.of(newest));
    }
  }

  private void keep(DeskId desk, List<byte[]> hashes) {
    files.replace(name(desk), text(hashes).getBytes(StandardCharsets.US_ASCII));
  }

  /** Puts a new line beside the old one now; one of them goes when the transaction is over and its end is known. */
  synchronized void accept(Transaction tx, DeskId desk, byte[] fresh) {
    var before = accepted(desk);
    underWay.add(desk);
    tx.afterwards(ending -> ended(desk, ending, ending == Ending.COMMITTED ? List.of(fresh) : before));
    var old = before.isEmpty() ? UNBORN + "\n" : text(before);
    files.replace(name(desk), (old + text(List.of(fresh))).getBytes(StandardCharsets.US_ASCII));
  }

  private synchronized void ended(DeskId desk, Ending ending, List<byte[]> outcome) {
    underWay.remove(desk);
    if (ending != Ending.UNKNOWN) {
      keep(desk, outcome);
    }
  }

  private String content(String name) {
    return files.read(name).map(bytes -> new String(bytes, StandardCharsets.US_ASCII)).orElse("");
  }

  private static String text(List<byte[]> hashes) {
    return hashes.stream().map(hash -> HexFormat.of().formatHex(hash) + "\n").collect(Collectors.joining());
  }

  private static String name(DeskId desk) {
    return PREFIX + desk.hex() + SUFFIX;
  }
}
