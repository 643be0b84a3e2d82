package org.amparo.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What the environment asks of a start. */
public record Wishes(int port, List<String> addresses, Path data, Optional<String> databaseUrl, boolean attachable,
    List<String> javaOptions) {

  /** @param environment gives the value of a name, or null */
  public static Wishes read(UnaryOperator<String> environment) {
    return new Wishes(
        port(Optional.ofNullable(environment.apply("AMPARO_PORT")).orElse("8080")),
        Optional.ofNullable(environment.apply("AMPARO_BIND")).map(Wishes::addresses).orElseGet(Loopback::addresses),
        DataFolder.place(environment),
        Optional.ofNullable(environment.apply("AMPARO_DB_URL")).filter(url -> !url.isBlank()),
        "attachable".equals(environment.apply("AMPARO_TEST")),
        Stream.ofNullable(environment.apply("AMPARO_JAVA_OPTIONS")).flatMap(all -> Stream.of(all.strip().split("\\s+")))
            .filter(option -> !option.isEmpty()).toList());
  }

  private static List<String> addresses(String listed) {
    return List.of(listed.replace("[", "").replace("]", "").strip().split("\\s*,\\s*"));
  }

  private static int port(String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
      throw new Refusal("AMPARO_PORT must be a number from 1 to 65535, but is \"" + text + "\"");
    }
    return Integer.parseInt(text);
  }
}
