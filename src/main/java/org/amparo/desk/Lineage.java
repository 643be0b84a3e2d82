package org.amparo.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A desk's certificates up to its newest one, which this node accepts: whatever a desk is, is read here. */
final class Lineage {
  private final List<Certificate> newestFirst;

  private Lineage(List<Certificate> newestFirst) {
    this.newestFirst = newestFirst;
  }

  /**
   * What the rows say, if the newest of them is an accepted certificate or descends from one by the rules.
   *
   * @param rows all of the desk's, oldest first
   * @param accepted hashes that this node keeps outside the database
   */
  static Optional<Lineage> of(DeskId desk, List<Signed> rows, List<byte[]> accepted) {
    int known = lastAccepted(rows, accepted);
    if (known < 0) {
      return Optional.empty();
    }
    var line = new ArrayList<Certificate>();
    for (int i = 0; i < rows.size(); i++) {
      var certificate = rows.get(i).certificate().filter(read -> read.desk().equals(desk));
      if (certificate.isEmpty() || i > 0 && !linked(line.get(i - 1), certificate.get())
          || i > known && !follows(line.get(i - 1), rows.get(i), certificate.get())) {
        return Optional.empty();
      }
      line.add(certificate.get());
    }
    Collections.reverse(line);
    return Optional.of(new Lineage(line));
  }

  /** A first certificate, which its own lead must have signed. */
  static boolean founds(Signed first) {
    return first.certificate().filter(certificate -> certificate.serial() == 1 && certificate.epoch() == 1
        && Arrays.equals(certificate.previous(), Certificate.NONE) && first.isSignedByALeadOf(certificate)).isPresent();
  }

  /** The next certificate must be signed by a lead or by the recovery key, as the one before it names them. */
  static boolean follows(Certificate before, Signed signed, Certificate next) {
    boolean sameKey = Arrays.equals(before.deskKeyHash(), next.deskKeyHash());
    boolean epochFits = next.epoch() == before.epoch() && sameKey || next.epoch() == before.epoch() + 1 && !sameKey;
    return linked(before, next) && epochFits && next.seats().stream().anyMatch(Seat::lead)
        && (signed.isSignedByALeadOf(before) || signed.isSignedByRecoveryOf(before));
  }

  Certificate newest() {
    return newestFirst.get(0);
  }

  /** The fingerprint of the desk's key in an epoch, past ones included. */
  Optional<byte[]> keyHash(int epoch) {
    return newestFirst.stream().filter(certificate -> certificate.epoch() == epoch)
        .map(Certificate::deskKeyHash).findFirst();
  }

  Optional<Seat> seat(MemberId member, byte[] sealingHash) {
    return newest().seats().stream().filter(seat -> seat.isOf(member, sealingHash)).findFirst();
  }

  private static boolean linked(Certificate before, Certificate next) {
    return next.desk().equals(before.desk()) && next.serial() == before.serial() + 1
        && Arrays.equals(next.previous(), before.hash());
  }

  private static int lastAccepted(List<Signed> rows, List<byte[]> accepted) {
    for (int i = rows.size() - 1; i >= 0; i--) {
      byte[] hash = rows.get(i).hash();
      if (accepted.stream().anyMatch(each -> Arrays.equals(each, hash))) {
        return i;
      }
    }
    return -1;
  }
}
