package org.amparo.desk;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Growth;
import org.amparo.ledger.Head;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;
import org.amparo.vault.Label;
import org.amparo.vault.Purpose;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/**
 * Remembers, under each member's own key, how far the ledger had come when they last signed in: whoever owns the machine
 * can sign a false ledger, but not one that a member's record of the true one fits.
 */
public final class LastSeen {
  private final Database database;
  private final Vault vault;
  private final Ledger ledger;

  public LastSeen(Database database, Vault vault, Ledger ledger) {
    this.database = database;
    this.vault = vault;
    this.ledger = ledger;
  }

  /**
   * What one member saw at their last sign-in and at the one before.
   *
   * @param before heads by node, empty at the first sign-in
   * @param fits whether every chain grew from what was seen before
   */
  public record Seen(Map<String, Head> before, Map<String, Head> now, boolean fits) {
    public Seen {
      before = Map.copyOf(before);
      now = Map.copyOf(now);
    }
  }

  /**
   * Compares the ledger with what this member saw last; at a sign-in. What does not fit is an alarm, and what was seen
   * before stays to be compared with, so that it rings again until the ledger is put right.
   */
  public Seen greet(Reviewer reviewer) {
    var record = database.transaction(tx -> SeenTable.of(tx, reviewer.id()));
    var last = record.flatMap(bytes -> opened(reviewer, bytes));
    var trusted = last.map(seen -> seen.fits() ? seen.now() : seen.before()).orElse(Map.of());
    var chains = ledger.growth(trusted);
    var seen = new Seen(trusted, heads(chains), fit(trusted, chains) && last.isPresent() == record.isPresent());
    if (!seen.fits()) {
      ledger.write(Entry.of(reviewer.actor(), Act.ALARM_LEDGER).with("entry", firstBroken(chains)));
    }
    keep(reviewer, seen);
    return seen;
  }

  /** As it was at this member's last sign-in; nothing if there is no such record or it does not open. */
  public Optional<Seen> of(Reviewer reviewer) {
    return database.transaction(tx -> SeenTable.of(tx, reviewer.id())).flatMap(record -> opened(reviewer, record));
  }

  private Optional<Seen> opened(Reviewer reviewer, byte[] record) {
    try {
      var json = JsonBytes.read(vault.unlock(record, reviewer.own("member.seen"), label(reviewer)));
      return Optional.of(
          new Seen(heads(json.getJsonObject("before")), heads(json.getJsonObject("now")), json.getBoolean("fits")));
    } catch (TamperedException e) {
      return Optional.empty();
    }
  }

  private void keep(Reviewer reviewer, Seen seen) {
    byte[] content = JsonBytes.of(Json.createObjectBuilder().add("before", json(seen.before()))
        .add("now", json(seen.now())).add("fits", seen.fits()).build());
    byte[] record = vault.lock(content, reviewer.own("member.seen"), label(reviewer));
    database.retrying(tx -> {
      SeenTable.put(tx, reviewer.id(), record);
      return null;
    });
  }

  /** A chain that is gone does not fit either. */
  private static boolean fit(Map<String, Head> trusted, List<Growth> chains) {
    return heads(chains).keySet().containsAll(trusted.keySet())
        && chains.stream().allMatch(chain -> chain.broken().isEmpty());
  }

  private static String firstBroken(List<Growth> chains) {
    return chains.stream().flatMap(chain -> chain.broken().stream()).findFirst()
        .map(broken -> Long.toString(broken.number())).orElse("0");
  }

  private static Map<String, Head> heads(List<Growth> chains) {
    var heads = new HashMap<String, Head>();
    chains.forEach(chain -> heads.put(chain.node(), chain.now()));
    return heads;
  }

  private static JsonObject json(Map<String, Head> heads) {
    var json = Json.createObjectBuilder();
    new TreeMap<>(heads).forEach((node, head) -> json.add(node, head.toString()));
    return json.build();
  }

  private static Map<String, Head> heads(JsonObject json) {
    var heads = new HashMap<String, Head>();
    json.keySet().forEach(node -> heads.put(node, Head.parse(json.getString(node))));
    return heads;
  }

  private static Label label(Reviewer reviewer) {
    return Purpose.LEDGER_SEEN.label(reviewer.id().bytes());
  }
}
