package org.amparo.complaint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.amparo.platform.Ids;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;
import org.amparo.questionnaire.Answers;
import org.amparo.vault.Derive;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;

/** Opens and seals what lies under a case key, and holds it together by one digest so that no record goes back alone. */
final class Dossiers {
  static final int FIRST_CODE = 0x0201;
  static final int LAST_CODE = 0x0204;
  private static final Comparator<Place> ORDER =
      Comparator.<Place>comparingInt(place -> place.purpose().code()).thenComparing(Place::item);
  private static final Place KEYS = Place.of(Purpose.CASE_KEYS);
  private static final Place IDENTITY = Place.of(Purpose.IDENTITY);

  private final Strongbox box;

  Dossiers(Strongbox box) {
    this.box = box;
  }

  Dossier open(ComplaintId id, Map<Place, byte[]> records, Secret caseKey) {
    return new Dossier(keys(id, records, caseKey), contents(id, records, caseKey));
  }

  /** Every record of the contents, sealed under the keys: for a start and for each re-keying. */
  Map<Place, byte[]> sealed(ComplaintId id, Contents contents, CaseKeys keys, Map<Place, byte[]> files) {
    var records = new TreeMap<Place, byte[]>(ORDER);
    contents.screens().forEach((screen, answers) -> {
      var place = Place.screen(screen);
      records.put(place, box.lock(id, place, answersBytes(contents.edition(), answers), keys.caseKey()));
    });
    records.put(IDENTITY, box.lock(id, IDENTITY, contents.identity().bytes(), keys.caseKey()));
    records.putAll(files);
    records.put(KEYS, sealedKeys(id, records, keys));
    return records;
  }

  /** Only the records that differ, and 0204 with the new digest. */
  Map<Place, byte[]> changes(ComplaintId id, Map<Place, byte[]> lying, Dossier before, Contents after) {
    var changed = new LinkedHashMap<Place, byte[]>();
    after.screens().forEach((screen, answers) -> {
      if (!answers.json().equals(before.contents().screens().getOrDefault(screen, Answers.none()).json())
          || !after.edition().equals(before.contents().edition())) {
        var place = Place.screen(screen);
        changed.put(place, box.lock(id, place, answersBytes(after.edition(), answers), before.keys().caseKey()));
      }
    });
    if (!Arrays.equals(after.identity().bytes(), before.contents().identity().bytes())) {
      changed.put(IDENTITY, box.lock(id, IDENTITY, after.identity().bytes(), before.keys().caseKey()));
    }
    if (!changed.isEmpty()) {
      var all = new HashMap<>(lying);
      all.putAll(changed);
      changed.put(KEYS, sealedKeys(id, all, before.keys()));
    }
    return changed;
  }

  /** The file records among these, opened, by file. */
  Map<UUID, byte[]> files(ComplaintId id, Map<Place, byte[]> records, Secret caseKey) {
    var files = new LinkedHashMap<UUID, byte[]>();
    records.forEach((place, bytes) -> {
      if (place.purpose() == Purpose.FILE) {
        files.put(Ids.uuid(place.itemBytes()), box.open(id, place, bytes, caseKey));
      }
    });
    return files;
  }

  /** File records, sealed under the case key. */
  Map<Place, byte[]> sealedFiles(ComplaintId id, Map<UUID, byte[]> files, Secret caseKey) {
    var sealed = new LinkedHashMap<Place, byte[]>();
    files.forEach((file, content) -> {
      var place = file(file);
      sealed.put(place, box.lock(id, place, content, caseKey));
    });
    return sealed;
  }

  /** The file records that differ, and 0204 with the new digest; what is dropped is left to the caller to delete. */
  Map<Place, byte[]> changes(ComplaintId id, Map<Place, byte[]> lying, CaseKeys keys, FileChange change) {
    var changed = sealedFiles(id, change.put(), keys.caseKey());
    var all = new HashMap<>(lying);
    all.putAll(changed);
    change.drop().forEach(file -> all.remove(file(file)));
    changed.put(KEYS, sealedKeys(id, all, keys));
    return changed;
  }

  /** The keys, if these records are the ones that 0204 holds together. */
  CaseKeys keys(ComplaintId id, Map<Place, byte[]> records, Secret caseKey) {
    try (var content = Secret.owning(box.open(id, KEYS, records.get(KEYS), caseKey))) {
      return CaseKeys.read(caseKey, content, digest(records));
    }
  }

  /** Those among these records that one digest holds together. */
  static Map<Place, byte[]> underDigest(Map<Place, byte[]> lying) {
    var only = new LinkedHashMap<Place, byte[]>();
    lying.forEach((place, bytes) -> {
      if (place.purpose().code() <= LAST_CODE) {
        only.put(place, bytes);
      }
    });
    return only;
  }

  static Place file(UUID file) {
    return Place.of(Purpose.FILE, Ids.bytes(file));
  }

  private byte[] sealedKeys(ComplaintId id, Map<Place, byte[]> records, CaseKeys keys) {
    try (var content = keys.content(digest(records))) {
      return box.lock(id, KEYS, content.expose(), keys.caseKey());
    }
  }

  private Contents contents(ComplaintId id, Map<Place, byte[]> records, Secret caseKey) {
    var open = screens(id, records, caseKey);
    return new Contents(open.edition(), open.screens(),
        Identity.read(box.open(id, IDENTITY, records.get(IDENTITY), caseKey)));
  }

  /** The answers by screen, and the edition they answer. */
  record Screens(String edition, Map<Integer, Answers> screens) {}

  /** The answers alone: the identity is not opened. */
  Screens screens(ComplaintId id, Map<Place, byte[]> records, Secret caseKey) {
    var screens = new TreeMap<Integer, Answers>();
    var edition = "";
    for (var entry : records.entrySet()) {
      if (entry.getKey().purpose() == Purpose.ANSWERS) {
        var json = JsonBytes.read(box.open(id, entry.getKey(), entry.getValue(), caseKey));
        edition = json.getString("v");
        screens.put((int) entry.getKey().itemBytes()[0], Answers.parse(json.getString("a")));
      }
    }
    return new Screens(edition, screens);
  }

  private static byte[] answersBytes(String edition, Answers answers) {
    return JsonBytes.of(Json.createObjectBuilder().add("v", edition).add("a", answers.json()).build());
  }

  /** Over all 0201–0203 as they lie, each with its place, sorted by code and id. */
  private static byte[] digest(Map<Place, byte[]> records) {
    var sorted = new TreeMap<Place, byte[]>(ORDER);
    sorted.putAll(records);
    var parts = new ArrayList<byte[]>();
    sorted.forEach((place, bytes) -> {
      if (place.purpose() != Purpose.CASE_KEYS) {
        parts.add(new byte[] {(byte) (place.purpose().code() >> 8), (byte) place.purpose().code()});
        parts.add(place.itemBytes());
        parts.add(bytes);
      }
    });
    return Derive.sha256(parts.toArray(byte[][]::new));
  }
}
