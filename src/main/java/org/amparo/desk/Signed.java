package org.amparo.desk;

import java.util.Optional;
import org.amparo.vault.Derive;
import org.amparo.vault.SigningPair;

/** A certificate as it is kept: its bytes, who signed them, and for a first one the lead who vouched for it. */
record Signed(byte[] bytes, byte[] signature, Optional<Sponsorship> sponsorship) {
  /** The signature of a lead of another desk. */
  record Sponsorship(DeskId desk, byte[] signature) {}

  static Signed by(SigningPair key, Certificate certificate) {
    return new Signed(certificate.encoded(), key.sign(certificate.encoded()), Optional.empty());
  }

  Signed vouchedFor(DeskId desk, SigningPair lead) {
    return new Signed(bytes, signature, Optional.of(new Sponsorship(desk, lead.sign(bytes))));
  }

  byte[] hash() {
    return Derive.sha256(bytes);
  }

  Optional<Certificate> certificate() {
    return Certificate.read(bytes);
  }

  boolean isSignedByALeadOf(Certificate authority) {
    return signedByALead(authority, signature);
  }

  boolean isSignedByRecoveryOf(Certificate authority) {
    return SigningPair.verify(authority.recoverySigningKey(), bytes, signature);
  }

  boolean isVouchedForByALeadOf(Certificate authority) {
    return sponsorship.filter(sponsor -> sponsor.desk().equals(authority.desk()))
        .filter(sponsor -> signedByALead(authority, sponsor.signature())).isPresent();
  }

  private boolean signedByALead(Certificate authority, byte[] by) {
    return authority.seats().stream().filter(Seat::lead)
        .anyMatch(seat -> SigningPair.verify(seat.signingKey(), bytes, by));
  }
}
