package org.amparo.evidence;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.PaperKind;
import org.amparo.inspection.Verdict;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;

/**
 * What a file record holds (0203, 0404, 0501): the file's key, then everything else as JSON.
 *
 * @param sealed what lies in the store
 * @param verdict of the look that was had; what an unclean paper becomes when the person keeps it as it is
 */
record FileRecord(Secret key, Sealed sealed, Verdict verdict, Paper paper) implements AutoCloseable {
  private static final int KEY = 32;

  /** How long the sealed file is, and its SHA-256. */
  record Sealed(long length, byte[] fingerprint) {}

  FileRecord with(Verdict found, Paper next) {
    return new FileRecord(key.copy(), sealed, found, next);
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    out.writeBytes(key.expose());
    out.writeBytes(JsonBytes.of(json()));
    return out.toByteArray();
  }

  static FileRecord read(FileId id, boolean later, byte[] content) {
    if (content.length <= KEY) {
      throw new TamperedException();
    }
    var json = JsonBytes.read(Arrays.copyOfRange(content, KEY, content.length));
    return new FileRecord(Secret.owning(Arrays.copyOf(content, KEY)),
        new Sealed(number(json, "sealedLength"), HexFormat.of().parseHex(json.getString("sealed"))),
        Verdict.valueOf(json.getString("verdict")), paper(id, later, json));
  }

  private JsonObject json() {
    var json = Json.createObjectBuilder().add("name", paper.name()).add("kind", paper.kind().name())
        .add("type", paper.mediaType()).add("length", paper.length()).add("print", paper.fingerprint())
        .add("sealedLength", sealed.length()).add("sealed", HexFormat.of().formatHex(sealed.fingerprint()))
        .add("state", paper.state().name()).add("verdict", verdict.name()).add("hide", paper.hide())
        .add("cleaned", paper.cleaned()).add("hidden", array(paper.hidden())).add("removed", array(paper.removed()))
        .add("pages", paper.pages()).add("language", paper.language()).add("lies", paper.lies());
    paper.original().ifPresent(print -> json.add("original", print));
    return json.build();
  }

  private static Paper paper(FileId id, boolean later, JsonObject json) {
    return new Paper(id, json.getString("name"), PaperKind.valueOf(json.getString("kind")), json.getString("type"),
        number(json, "length"), json.getString("print"), State.valueOf(json.getString("state")), json.getBoolean("hide"),
        json.getBoolean("cleaned"), Optional.ofNullable(json.getString("original", null)),
        set(json.getJsonArray("hidden")), set(json.getJsonArray("removed")), json.getInt("pages"),
        json.getString("language"), json.getBoolean("lies"), later);
  }

  private static long number(JsonObject json, String name) {
    return json.getJsonNumber(name).longValueExact();
  }

  private static JsonArray array(Set<Hidden> some) {
    var array = Json.createArrayBuilder();
    some.forEach(one -> array.add(one.name()));
    return array.build();
  }

  private static Set<Hidden> set(JsonArray array) {
    var some = EnumSet.noneOf(Hidden.class);
    array.getValuesAs(JsonString.class).forEach(one -> some.add(Hidden.valueOf(one.getString())));
    return some;
  }

  @Override
  public void close() {
    key.close();
  }

  @Override
  public String toString() {
    return "FileRecord[" + paper.id() + "]";
  }
}
