package org.amparo.desk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amparo.vault.Derive;

/** What a desk is: its keys and its members at one serial, in the bytes that are signed (FORMAT.md, certificates). */
record Certificate(
    DeskId desk, int serial, int epoch, byte[] previous, byte[] deskKeyHash, byte[] recoveryKeyHash,
    byte[] recoverySigningKey, List<Seat> seats) {
  static final byte[] NONE = new byte[32];
  private static final byte[] NAME = "amparo.v1.desk\0".getBytes(StandardCharsets.US_ASCII);
  private static final int FIXED = NAME.length + 16 + 4 + 4 + 4 * 32 + 4;
  private static final int MOST_SEATS = 500;

  /** Seats stand in the order of their ids, so that one membership has one spelling. */
  Certificate {
    var sorted = new ArrayList<>(seats);
    sorted.sort(Comparator.comparing(seat -> seat.member().hex()));
    seats = List.copyOf(sorted);
  }

  byte[] encoded() {
    var out = ByteBuffer.allocate(FIXED + seats.size() * Seat.LENGTH).put(NAME).put(desk.bytes()).putInt(serial)
        .putInt(epoch).put(previous).put(deskKeyHash).put(recoveryKeyHash).put(recoverySigningKey)
        .putInt(seats.size());
    for (var seat : seats) {
      out.put(seat.member().bytes()).put((byte) (seat.lead() ? 1 : 0)).put(seat.sealingHash()).put(seat.signingKey());
    }
    return out.array();
  }

  byte[] hash() {
    return Derive.sha256(encoded());
  }

  /** The next one, with other people. */
  Certificate seating(List<Seat> others) {
    return new Certificate(desk, serial + 1, epoch, hash(), deskKeyHash, recoveryKeyHash, recoverySigningKey, others);
  }

  /** The next one, with a new desk key. */
  Certificate rotated(byte[] freshKeyHash, List<Seat> remaining) {
    return new Certificate(
        desk, serial + 1, epoch + 1, hash(), freshKeyHash, recoveryKeyHash, recoverySigningKey, remaining);
  }

  /** The next one, with a new recovery key. */
  Certificate recoveredBy(byte[] freshRecoveryHash, byte[] freshSigningKey) {
    return new Certificate(desk, serial + 1, epoch, hash(), deskKeyHash, freshRecoveryHash, freshSigningKey, seats);
  }

  Optional<Seat> seat(MemberId member) {
    return seats.stream().filter(seat -> seat.member().equals(member)).findFirst();
  }

  /** Whether somebody else leads of whom it can be said that they are here still. */
  boolean isLedBeside(MemberId other, Predicate<MemberId> here) {
    return seats.stream().anyMatch(
        seat -> seat.lead() && !seat.member().equals(other) && here.test(seat.member()));
  }

  /** Empty for any bytes but those that {@link #encoded} writes. */
  static Optional<Certificate> read(byte[] bytes) {
    if (bytes.length < FIXED || !Arrays.equals(NAME, Arrays.copyOf(bytes, NAME.length))) {
      return Optional.empty();
    }
    var in = ByteBuffer.wrap(bytes).position(NAME.length);
    int seats = in.getInt(FIXED - 4);
    if (seats < 0 || seats > MOST_SEATS || bytes.length != FIXED + seats * Seat.LENGTH) {
      return Optional.empty();
    }
    return Optional.of(read(in, seats)).filter(certificate -> Arrays.equals(bytes, certificate.encoded()));
  }

  private static Certificate read(ByteBuffer in, int count) {
    var desk = DeskId.of(take(in, 16));
    int serial = in.getInt();
    int epoch = in.getInt();
    var hashes = List.of(take(in, 32), take(in, 32), take(in, 32), take(in, 32));
    in.getInt();
    var seats = new ArrayList<Seat>();
    for (int i = 0; i < count; i++) {
      seats.add(new Seat(MemberId.of(take(in, 16)), in.get() == 1, take(in, 32), take(in, 32)));
    }
    return new Certificate(desk, serial, epoch, hashes.get(0), hashes.get(1), hashes.get(2), hashes.get(3), seats);
  }

  private static byte[] take(ByteBuffer in, int length) {
    var bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }
}
