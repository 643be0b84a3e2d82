package org.amparo.vault.age;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the words at the beginning of an age file, line by line and not a byte further (c2sp.org/age, "Header"). */
final class HeaderLines {
  private static final int LONGEST = 1 << 20;
  private static final int COLUMNS = 64;
  private static final int MAC = 32;

  private final InputStream from;
  private final StringBuilder read = new StringBuilder();

  HeaderLines(InputStream from) {
    this.from = from;
  }

  Header header() {
    if (!line().equals(Header.VERSION)) throw refused();
    var stanzas = new ArrayList<Stanza>();
    var line = line();
    while (line.startsWith("-> ")) {
      stanzas.add(new Stanza(words(line.substring(3)), body()));
      line = line();
    }
    if (stanzas.isEmpty() || !line.startsWith("--- ")) throw refused();
    byte[] mac = Base64Text.read(line.substring(4), MAC).orElseThrow(HeaderLines::refused);
    int end = read.length() - line.length() - 1 + 3;
    return new Header(stanzas, read.substring(0, end).getBytes(StandardCharsets.US_ASCII), mac);
  }

  private static List<String> words(String line) {
    var words = List.of(line.split(" ", -1));
    if (words.stream().anyMatch(word -> word.isEmpty() || !word.chars().allMatch(c -> c > 0x20 && c < 0x7F))) {
      throw refused();
    }
    return words;
  }

  private byte[] body() {
    var letters = new StringBuilder();
    String line;
    do {
      line = line();
      if (line.length() > COLUMNS) throw refused();
      letters.append(line);
    } while (line.length() == COLUMNS);
    return Base64Text.read(letters.toString()).orElseThrow(HeaderLines::refused);
  }

  private String line() {
    int start = read.length();
    for (int next = next(); next != '\n'; next = next()) {
      if (next < 0 || next > 0x7F || read.length() > LONGEST) throw refused();
      read.append((char) next);
    }
    var line = read.substring(start);
    read.append('\n');
    return line;
  }

  private int next() {
    try {
      return from.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AgeRefusedException refused() {
    return new AgeRefusedException(AgeRefusedException.Why.HEADER);
  }
}
