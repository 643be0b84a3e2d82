package org.amparo.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.amparo.ledger.Actor;
import org.amparo.ledger.Following;
import org.amparo.ledger.Line;
import org.amparo.vault.Derive;

/** Which keys each member had when they joined or last drew new ones, as the ledger says. */
final class KeyMarks {
  static final String KEYS = "keys";

  private final Following following;
  private final Map<Actor, String> marks = new HashMap<>();

  KeyMarks(Following following) {
    this.following = following;
  }

  static byte[] of(Member member) {
    return Derive.sha256(member.sealingKey().encoded(), member.signingKey());
  }

  /** Reads what the ledger gained; to be called before the rows are read. */
  synchronized void follow() {
    following.news().forEach(this::note);
  }

  /** Whether a row has the keys that its member made: not, if they were swapped or the row was put there. */
  synchronized boolean areTheirs(Member row) {
    var kept = marks.get(Actor.member(row.id().bytes()));
    return kept != null && Arrays.equals(HexFormat.of().parseHex(kept), of(row));
  }

  private void note(Line line) {
    var keys = line.entry().codes().get(KEYS);
    if (keys != null) {
      marks.put(line.entry().member(), keys);
    }
  }
}
