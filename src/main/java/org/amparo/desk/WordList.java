package org.amparo.desk;

import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.platform.Fault;
import org.amparo.platform.Json;

/** Words of one language that are easy to tell apart; the build fetches the lists, each pinned to its bytes. */
record WordList(List<String> words) {
  private static final Map<String, String> FILES = Map.of("en", "wordlist.json", "es", "spanish.json");

  WordList {
    words = List.copyOf(words);
  }

  static Optional<WordList> of(Locale language) {
    return Optional.ofNullable(FILES.get(language.getLanguage())).map(WordList::read);
  }

  int wordsFor(int bits) {
    return (int) Math.ceil(bits / Passphrases.log2(words.size()));
  }

  String drawn(int count, SecureRandom random) {
    return IntStream.range(0, count).mapToObj(i -> words.get(random.nextInt(words.size())))
        .collect(Collectors.joining(" "));
  }

  private static WordList read(String name) {
    try (InputStream list = WordList.class.getResourceAsStream(name)) {
      if (list == null) throw new Fault("the word list " + name + " is not in the WAR; build it again with Maven");
      try (var reader = Json.createReader(list)) {
        return new WordList(reader.readArray().getValuesAs(JsonString.class).stream()
            .map(word -> Normalizer.normalize(word.getString(), Normalizer.Form.NFC)).toList());
      }
    } catch (IOException e) {
      throw new Fault("the word list " + name + " cannot be read from the WAR", e);
    }
  }
}
