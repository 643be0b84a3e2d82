package org.amparo.desk;

import static org.amparo.desk.Certificates.DESK;
import static org.amparo.desk.Certificates.LEAD;
import static org.amparo.desk.Certificates.MEMBER;
import static org.amparo.desk.Certificates.RECOVERY;
import static org.amparo.desk.Certificates.STRANGER;
import static org.amparo.desk.Certificates.filled;
import static org.amparo.desk.Certificates.first;
import static org.amparo.desk.Certificates.next;
import static org.amparo.desk.Certificates.pair;
import static org.amparo.desk.Certificates.rows;
import static org.amparo.desk.Certificates.seat;
import static org.amparo.desk.Certificates.withKey;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amparo.vault.SigningPair;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LineageTest {
  private final Signed founding = Signed.by(LEAD, first());

  private static Optional<Lineage> lineage(Signed accepted, Signed... rows) {
    return Lineage.of(DESK, rows(rows), List.of(accepted.hash()));
  }

  @Test
  void takesTheAcceptedCertificate() {
    assertEquals(1, lineage(founding, founding).orElseThrow().newest().serial());
  }

  @Test
  void knowsNoDeskWithoutALine() {
    assertTrue(Lineage.of(DESK, rows(founding), List.of()).isEmpty());
  }

  @Test
  void knowsNoDeskByAnothersLine() {
    assertTrue(lineage(Signed.by(STRANGER, next(first())), founding).isEmpty());
  }

  @Test
  void refusesAnotherDesksCertificates() {
    assertTrue(Lineage.of(DeskId.fresh(), rows(founding), List.of(founding.hash())).isEmpty());
  }

  @Test
  void refusesToGoBackToAnOlderSerial() {
    var newer = Signed.by(LEAD, next(first(), seat(1, true, LEAD)));

    assertTrue(lineage(newer, founding).isEmpty());
  }

  @Property
  void refusesAnyFlippedBit(@ForAll @IntRange(max = 3000) int bit) {
    byte[] flipped = founding.bytes().clone();
    int at = bit % (flipped.length * 8);
    flipped[at / 8] ^= (byte) (1 << at % 8);
    var touched = new Signed(flipped, founding.signature(), Optional.empty());

    assertTrue(lineage(founding, touched).isEmpty());
    assertFalse(Lineage.founds(touched));
  }

  @Nested
  class AChange {
    private final Certificate smaller = next(first(), seat(1, true, LEAD));

    private boolean isAcceptedFrom(SigningPair signer, Certificate change) {
      return lineage(founding, founding, Signed.by(signer, change)).isPresent();
    }

    @Test
    void isAcceptedFromALead() {
      assertTrue(isAcceptedFrom(LEAD, smaller));
    }

    @Test
    void isAcceptedFromTheCustodians() {
      assertTrue(isAcceptedFrom(RECOVERY, smaller));
    }

    @Test
    void isRefusedFromAMemberWhoDoesNotLead() {
      assertFalse(isAcceptedFrom(MEMBER, smaller));
    }

    @Test
    void isRefusedFromAStranger() {
      assertFalse(isAcceptedFrom(STRANGER, smaller));
    }

    @Test
    void isRefusedFromARecoveryKeyThatOnlyItNamesItself() {
      var forged = new Certificate(DESK, 2, 1, first().hash(), filled(7), filled(8), STRANGER.publicKey(),
          smaller.seats());

      assertFalse(isAcceptedFrom(STRANGER, forged));
    }

    @Test
    void isRefusedFromALeadWhoOnlyItMakesOne() {
      assertFalse(isAcceptedFrom(MEMBER, next(first(), seat(1, true, LEAD), seat(2, true, MEMBER))));
    }

    @Test
    void isRefusedWithoutALead() {
      assertFalse(isAcceptedFrom(LEAD, next(first(), seat(2, false, MEMBER))));
    }

    @Test
    void isRefusedWhenTheKeyIsSwappedWithinAnEpoch() {
      assertFalse(isAcceptedFrom(LEAD, withKey(smaller, 1, filled(99))));
    }

    @Test
    void isRefusedWhenAnEpochIsSkippedOrKeepsTheKey() {
      assertFalse(isAcceptedFrom(LEAD, withKey(smaller, 3, filled(99))));
      assertFalse(isAcceptedFrom(LEAD, withKey(smaller, 2, filled(7))));
    }

    @Test
    void isRefusedFromALeadWhoWasRemoved() {
      var heir = pair(5);
      var handed = Signed.by(LEAD, next(first(), seat(3, true, heir)));
      var revenge = Signed.by(LEAD, next(handed.certificate().orElseThrow(), seat(1, true, LEAD)));

      assertTrue(lineage(founding, founding, handed).isPresent());
      assertTrue(lineage(founding, founding, handed, revenge).isEmpty());
    }

    @Test
    void opensPastEpochsByTheKeyThatWasCertifiedThen() {
      var rotated = Signed.by(LEAD, withKey(smaller, 2, filled(99)));

      var lineage = lineage(founding, founding, rotated).orElseThrow();

      assertArrayEquals(filled(7), lineage.keyHash(1).orElseThrow());
      assertArrayEquals(filled(99), lineage.keyHash(2).orElseThrow());
      assertTrue(lineage.keyHash(3).isEmpty());
    }
  }

  @Nested
  class AFounding {
    @Test
    void isSignedByItsOwnLead() {
      assertTrue(Lineage.founds(founding));
      assertFalse(Lineage.founds(Signed.by(MEMBER, first())));
      assertFalse(Lineage.founds(Signed.by(LEAD, next(first(), seat(1, true, LEAD)))));
    }

    @Test
    void isVouchedForByALeadOfTheDeskItNames() {
      assertTrue(founding.vouchedFor(DESK, LEAD).isVouchedForByALeadOf(first()));
      assertFalse(founding.vouchedFor(DESK, MEMBER).isVouchedForByALeadOf(first()));
      assertFalse(founding.vouchedFor(DeskId.fresh(), LEAD).isVouchedForByALeadOf(first()));
      assertFalse(founding.isVouchedForByALeadOf(first()));
    }
  }
}
