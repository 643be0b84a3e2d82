package org.amparo.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.amparo.desk.Finding.Kind;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Share;
import org.amparo.vault.Shares;
import org.amparo.vault.TamperedException;

/** The shares that custodians typed, for the length of one request. */
final class Brought implements AutoCloseable {
  private final List<Share> shares;
  private final int unreadable;

  private Brought(List<Share> shares, int unreadable) {
    this.shares = shares;
    this.unreadable = unreadable;
  }

  /** Empty fields do not count. */
  static Brought read(List<String> typed) {
    var shares = new ArrayList<Share>();
    int unreadable = 0;
    for (var each : typed.stream().filter(text -> !text.isBlank()).toList()) {
      try {
        shares.add(Shares.parse(each));
      } catch (TamperedException e) {
        unreadable = unreadable == 0 ? shares.size() + 1 : unreadable;
      }
    }
    return new Brought(List.copyOf(shares), unreadable);
  }

  /** The desk that the first share says it is of. */
  Optional<DeskId> desk() {
    return shares.stream().findFirst().map(share -> DeskId.of(share.deskId()));
  }

  /** What a look at the papers tells, before any key is tried. */
  Finding seen(DeskId desk) {
    if (unreadable > 0) return found(Kind.UNREADABLE, unreadable);
    if (shares.isEmpty()) return found(Kind.NONE, 0);
    var numbers = new HashSet<Integer>();
    for (int i = 0; i < shares.size(); i++) {
      var share = shares.get(i);
      if (!Arrays.equals(share.deskId(), desk.bytes())) return found(Kind.OTHER_DESK, i + 1);
      if (!isOfOnePrint(share)) return found(Kind.OTHER_PRINT, i + 1);
      if (!numbers.add(share.x())) return found(Kind.TWICE, i + 1);
    }
    return found(shares.size() < shares.get(0).needed() ? Kind.TOO_FEW : Kind.FIT, 0);
  }

  /** The recovery pair, if these are enough shares of it. */
  Optional<SealingPair> pair(DeskId desk, Certificate certified) {
    try {
      return seen(desk).fits() ? Optional.of(Shares.recover(shares, certified.recoveryKeyHash())) : Optional.empty();
    } catch (TamperedException e) {
      return Optional.empty();
    }
  }

  /** Too few or foreign shares give a wrong key without a sign: only the certified one counts. */
  Finding tried(DeskId desk, Certificate certified) {
    var seen = seen(desk);
    var pair = pair(desk, certified);
    pair.ifPresent(SealingPair::close);
    return seen.fits() && pair.isEmpty() ? found(Kind.DO_NOT_FIT, 0) : seen;
  }

  Finding found(Kind kind, int place) {
    return new Finding(kind, place, shares.isEmpty() ? 0 : shares.get(0).needed(), shares.size());
  }

  private boolean isOfOnePrint(Share share) {
    var first = shares.get(0);
    return Arrays.equals(share.setId(), first.setId()) && share.needed() == first.needed();
  }

  @Override
  public void close() {
    shares.forEach(Share::close);
  }
}
