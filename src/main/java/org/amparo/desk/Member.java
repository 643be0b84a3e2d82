package org.amparo.desk;

import org.amparo.ledger.Actor;
import org.amparo.vault.RecipientKey;

/** A member as the clear row says; what matters of it is compared with a certificate or with the member's own seed. */
record Member(
    MemberId id, String name, boolean steward, RecipientKey sealingKey, byte[] signingKey, byte[] exportKey) {
  Actor actor() {
    return Actor.member(id.bytes());
  }
}
