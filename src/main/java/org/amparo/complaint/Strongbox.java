package org.amparo.complaint;

import java.util.Map;
import org.amparo.vault.Derive;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** Locks and opens the records of a complaint, each kind under its own key derived from the case or the conversation key. */
public final class Strongbox {
  private static final Map<Purpose, String> BRANCHES = Map.ofEntries(
      Map.entry(Purpose.ANSWERS, "ck.answers"),
      Map.entry(Purpose.IDENTITY, "ck.identity"),
      Map.entry(Purpose.FILE, "ck.files"),
      Map.entry(Purpose.CASE_KEYS, "ck.keys"),
      Map.entry(Purpose.QUEUE_LINE, "ck.line"),
      Map.entry(Purpose.TRIAGE, "ck.line"),
      Map.entry(Purpose.TEAM_NOTE, "ck.notes"),
      Map.entry(Purpose.PAPER_WORDS, "ck.notes"),
      Map.entry(Purpose.MESSAGE, "mk.messages"),
      Map.entry(Purpose.STATUS, "mk.status"),
      Map.entry(Purpose.CONSENTS, "mk.consents"),
      Map.entry(Purpose.ANSWER_FILE, "mk.files"));

  private final Vault vault;

  public Strongbox(Vault vault) {
    this.vault = vault;
  }

  /** @param root the case key for 02xx, the conversation key for 04xx */
  public byte[] lock(ComplaintId complaint, Place place, byte[] content, Secret root) {
    try (var key = branch(place, root)) {
      return vault.lock(content, key, place.label(complaint));
    }
  }

  /** @throws org.amparo.vault.TamperedException if the bytes are not what was locked there */
  public byte[] open(ComplaintId complaint, Place place, byte[] record, Secret root) {
    try (var key = branch(place, root)) {
      return vault.unlock(record, key, place.label(complaint));
    }
  }

  /** The key of queue lines alone: what a desk's list may hold without the case. */
  static Secret lineKey(Secret caseKey) {
    return Derive.sub(caseKey, BRANCHES.get(Purpose.QUEUE_LINE));
  }

  byte[] lockUnder(ComplaintId complaint, Place place, byte[] content, Secret branchKey) {
    return vault.lock(content, branchKey, place.label(complaint));
  }

  byte[] openUnder(ComplaintId complaint, Place place, byte[] record, Secret branchKey) {
    return vault.unlock(record, branchKey, place.label(complaint));
  }

  private static Secret branch(Place place, Secret root) {
    return Derive.sub(root, BRANCHES.get(place.purpose()));
  }
}
