package org.amparo.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.platform.NodeFiles;

/** The head outside the database: one, or two while a commit is under way, of which the database then holds one. */
final class HeadFile {
  private static final String NAME = "ledger.head";

  private final NodeFiles files;

  HeadFile(NodeFiles files) {
    this.files = files;
  }

  private List<Head> heads() {
    return files.read(NAME).map(bytes -> new String(bytes, StandardCharsets.US_ASCII)).stream()
        .flatMap(String::lines).map(Head::parse).toList();
  }

  /** What the table may end with. */
  List<Head> accepted(Chain chain) {
    var heads = heads();
    return heads.isEmpty() ? List.of(chain.start()) : heads;
  }

  void keep(Head... heads) {
    var text = Stream.of(heads).map(head -> head + "\n").collect(Collectors.joining());
    files.replace(NAME, text.getBytes(StandardCharsets.US_ASCII));
  }
}
