package org.amparo.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.amparo.ledger.Actor;
import org.amparo.ledger.Following;
import org.amparo.ledger.Line;

/**
 * What the ledger last said each member's records were. An entry names the fingerprint it found and the one it left;
 * across the chains of several nodes, what counts is the one that no other entry found and replaced.
 */
final class RecordMarks {
  static final String FOUND = "found";
  static final String LEFT = "left";

  private final Following following;
  private final Map<Actor, Marks> marks = new HashMap<>();

  RecordMarks(Following following) {
    this.following = following;
  }

  /** Reads what the ledger gained, here or at another node; to be called before the records are read. */
  synchronized void follow() {
    following.news().forEach(this::note);
  }

  /** Whether these are the records as their last entry left them. */
  synchronized boolean areAsLeft(Actor member, MemberRecords records) {
    return marks.getOrDefault(member, Marks.none()).current().contains(HexFormat.of().formatHex(records.fingerprint()));
  }

  private void note(Line line) {
    var left = line.entry().codes().get(LEFT);
    if (left != null) {
      marks.computeIfAbsent(line.entry().member(), actor -> Marks.none())
          .note(line.entry().codes().getOrDefault(FOUND, ""), left);
    }
  }

  /** Fingerprints that count, and those replaced by an entry that was read before the one that left them. */
  private record Marks(Set<String> current, Set<String> replacedEarly) {
    static Marks none() {
      return new Marks(new HashSet<>(), new HashSet<>());
    }

    void note(String found, String left) {
      if (!found.isEmpty() && !current.remove(found)) {
        replacedEarly.add(found);
      }
      if (!replacedEarly.remove(left)) {
        current.add(left);
      }
    }
  }
}
