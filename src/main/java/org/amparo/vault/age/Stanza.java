package org.amparo.vault.age;

import java.util.List;

/** One wrapping of the file key: for whom, in words, and the wrapped bytes. */
record Stanza(List<String> words, byte[] body) {
  private static final int COLUMNS = 64;

  Stanza {
    words = List.copyOf(words);
  }

  boolean is(String kind) {
    return words.get(0).equals(kind);
  }

  /** Lines of 64 letters, the last one shorter, even if it is then empty. */
  String print() {
    var text = new StringBuilder("-> ").append(String.join(" ", words)).append('\n');
    var letters = Base64Text.print(body);
    for (int at = 0; at <= letters.length(); at += COLUMNS) {
      text.append(letters, at, Math.min(letters.length(), at + COLUMNS)).append('\n');
    }
    return text.toString();
  }
}
