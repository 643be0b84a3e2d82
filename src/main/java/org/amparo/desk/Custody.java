package org.amparo.desk;

import java.security.SecureRandom;
import java.util.List;
import org.amparo.vault.Secret;
import org.amparo.vault.Shares;

/** How many custodians there are, and how many of them open a desk together. */
public record Custody(int needed, int custodians) {
  private static final int MOST = 20;

  public Custody {
    if (!fits(needed, custodians)) throw new IllegalArgumentException(
        "2 to 20 custodians, of whom 2 or more are needed; this was " + needed + " of " + custodians);
  }

  public static boolean fits(int needed, int custodians) {
    return needed >= 2 && custodians >= needed && custodians <= MOST;
  }

  /** The shares as they are printed. */
  List<String> shares(Secret recoverySeed, DeskId desk, byte[] set, SecureRandom random) {
    return Shares.split(recoverySeed, needed, custodians, random).stream()
        .map(share -> Shares.print(share, needed, custodians, set, desk.bytes())).toList();
  }
}
