package org.amparo.vault;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter.Algorithm;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter.Mode;
import org.bouncycastle.crypto.threshold.ShamirSplitSecret;
import org.bouncycastle.crypto.threshold.ShamirSplitSecretShare;

/** Splits a recovery seed among custodians: any m of n give it back, fewer learn nothing (Shamir over GF(256)). */
public final class Shares {
  private static final int SEED = 32;

  private Shares() {}

  /** Each share is x and 32 bytes; the library's own encoding forgets x. */
  public static List<byte[]> split(Secret seed, int m, int n, SecureRandom random) {
    if (seed.length() != SEED) throw new IllegalArgumentException("a seed has 32 bytes, not " + seed.length());
    if (m < 2 || m > n || n > 255) throw new IllegalArgumentException(
        "m of n must be 2 ≤ m ≤ n ≤ 255, but was " + m + " of " + n);
    var splitter = new ShamirSecretSplitter(Algorithm.AES, Mode.Native, SEED, random);
    var shares = new ArrayList<byte[]>();
    for (var share : splitter.resplit(seed.expose(), m, n).getSecretShares()) {
      shares.add(numbered(shares.size() + 1, encoded(share)));
    }
    return List.copyOf(shares);
  }

  /**
   * Too few or foreign shares give a wrong seed without a sign: the caller compares the public key of the result with
   * the certified one, or uses {@link #recover}.
   */
  public static Secret combine(List<byte[]> shares) {
    boolean fit = shares.stream().allMatch(share -> share.length == SEED + 1 && share[0] != 0);
    boolean distinct = shares.stream().map(share -> share[0]).distinct().count() == shares.size();
    if (shares.size() < 2 || !fit || !distinct) throw new TamperedException();
    var parts = shares.stream()
        .map(share -> new ShamirSplitSecretShare(Arrays.copyOfRange(share, 1, share.length), share[0] & 0xFF))
        .toArray(ShamirSplitSecretShare[]::new);
    try {
      return Secret.owning(new ShamirSplitSecret(Algorithm.AES, Mode.Native, parts).getSecret());
    } catch (IOException e) {
      throw new IllegalStateException("shares in memory could not be read", e);
    }
  }

  /** The recovery pair, only if it is the certified one. */
  public static SealingPair recover(List<Share> shares, RecipientKey certified) {
    return recover(shares, certified.fingerprint());
  }

  /** The same, where only the fingerprint of the certified key is at hand. */
  public static SealingPair recover(List<Share> shares, byte[] fingerprint) {
    var parts = shares.stream().map(share -> numbered(share.x(), share.value().expose())).toList();
    try (var seed = combine(parts)) {
      var pair = SealingPair.fromSeed(seed);
      if (Derive.same(pair.publicKey().fingerprint(), fingerprint)) return pair;
      pair.close();
      throw new TamperedException();
    } finally {
      parts.forEach(part -> Arrays.fill(part, (byte) 0));
    }
  }

  /** A split share, with what its paper also says. */
  public static String print(byte[] share, int m, int n, byte[] setId, byte[] deskId) {
    try (var value = Secret.owning(Arrays.copyOfRange(share, 1, share.length))) {
      return new Share(m, n, share[0] & 0xFF, setId, deskId, value).print();
    }
  }

  public static Share parse(String printed) {
    return Share.parse(printed);
  }

  private static byte[] numbered(int x, byte[] value) {
    var share = new byte[1 + value.length];
    share[0] = (byte) x;
    System.arraycopy(value, 0, share, 1, value.length);
    return share;
  }

  private static byte[] encoded(ShamirSplitSecretShare share) {
    try {
      return share.getEncoded();
    } catch (IOException e) {
      throw new IllegalStateException("a share in memory could not be written", e);
    }
  }
}
