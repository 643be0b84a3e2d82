package org.amparo.vault.age;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** The age test kit as the build fetched it (npm cctv-age, 0BSD): each file says itself what must come of it. */
record Kit(List<Sample> samples) {
  private static final Pattern SAMPLE = Pattern.compile("^var (\\w+)_default = __toBinary\\(\"([^\"]*)\"\\)");

  /** One file and what is said about it; {@code identities} in letters. */
  record Sample(String name, String about, byte[] file) {
    String said(String key) {
      return all(key).stream().findFirst().orElse("");
    }

    List<String> all(String key) {
      return about.lines().filter(line -> line.startsWith(key + ": "))
          .map(line -> line.substring(key.length() + 2)).toList();
    }

    boolean isFor(String key) {
      return about.lines().anyMatch(line -> line.startsWith(key + ": "));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Kit fetched() {
    var samples = new ArrayList<Sample>();
    try (var lines = Files.lines(Path.of("target/age-kit/package/index.js"))) {
      lines.map(SAMPLE::matcher).filter(found -> found.find())
          .forEach(found -> samples.add(sample(found.group(1), Base64.getDecoder().decode(found.group(2)))));
    } catch (IOException e) {
      throw new UncheckedIOException("the age kit is fetched by mvn test-compile", e);
    }
    return new Kit(samples);
  }

  private static Sample sample(String name, byte[] whole) {
    int end = new String(whole, ISO_8859_1).indexOf("\n\n");
    var about = new String(whole, 0, end, ISO_8859_1);
    byte[] file = Arrays.copyOfRange(whole, end + 2, whole.length);
    return new Sample(name, about, about.contains("compressed: zlib") ? inflated(file) : file);
  }

  private static byte[] inflated(byte[] file) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(file))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
