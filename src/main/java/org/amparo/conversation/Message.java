package org.amparo.conversation;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.amparo.platform.Ids;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/**
 * One message (0401): its number among its side's messages, the last number of the other side that was there when it was
 * written, the day, the language and the words, the papers that came with it, and the digest of the consents in force then.
 *
 * @param other the same in another language, where its writer wrote both
 * @param files ids of file records (0404), in the order in which they were attached
 */
public record Message(
    Side from, int number, int otherSeen, LocalDate day, String language, String text,
    Optional<Version> other, List<UUID> files, byte[] consentsDigest) {
  public Message {
    files = List.copyOf(files);
  }

  /** Words in a language. */
  public record Version(String language, String text) {
    @Override
    public String toString() {
      return "Version[redacted]";
    }
  }

  /** What its writer wrote: once, or in two languages. */
  public List<Version> versions() {
    var first = new Version(language, text);
    return other.map(second -> List.of(first, second)).orElse(List.of(first));
  }

  /** The same, the one in this language first. */
  public List<Version> versions(String tag) {
    return versions().stream().sorted(Comparator.comparing(version -> !version.language().equals(tag))).toList();
  }

  /** The same message with its words changed, in each language that it was written in. */
  Message rewritten(UnaryOperator<String> change) {
    return new Message(from, number, otherSeen, day, language, change.apply(text),
        other.map(version -> new Version(version.language(), change.apply(version.text()))), files, consentsDigest);
  }

  /** An opened message with its words changed, for whoever strikes a passage out of it. */
  public static byte[] rewritten(byte[] bytes, UnaryOperator<String> change) {
    var read = read(Side.DESK, bytes);
    var changed = read.rewritten(change);
    return changed.versions().equals(read.versions()) ? bytes : changed.bytes();
  }

  /** Who wrote it. */
  public enum Side { FILER, DESK }

  byte[] bytes() {
    var papers = Json.createArrayBuilder();
    files.forEach(file -> papers.add(Ids.hex(file)));
    var json = Json.createObjectBuilder();
    other.ifPresent(version -> json.add("lang2", version.language()).add("text2", version.text()));
    return JsonBytes.of(json.add("n", number).add("seen", otherSeen).add("day", day.toString())
        .add("lang", language).add("text", text).add("files", papers)
        .add("consents", HexFormat.of().formatHex(consentsDigest)).build());
  }

  static Message read(Side from, byte[] bytes) {
    var json = JsonBytes.read(bytes);
    return new Message(from, json.getInt("n"), json.getInt("seen"), LocalDate.parse(json.getString("day")),
        json.getString("lang"), json.getString("text"), other(json),
        json.getJsonArray("files").getValuesAs(JsonString.class).stream().map(id -> Ids.ofHex(id.getString())).toList(),
        HexFormat.of().parseHex(json.getString("consents")));
  }

  /** The words alone of an opened message, in each language that it was written in. */
  public static String words(byte[] bytes) {
    var json = JsonBytes.read(bytes);
    return json.getString("text") + other(json).map(version -> "\n" + version.text()).orElse("");
  }

  private static Optional<Version> other(JsonObject json) {
    return json.containsKey("text2") ? Optional.of(new Version(json.getString("lang2"), json.getString("text2")))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "Message[redacted]";
  }
}
