package org.amparo.desk;

import java.util.List;
import java.util.Map;
import org.amparo.vault.RecipientKey;

/** A desk that is ready to be written: its keys are sealed already, and its shares wait to be printed once. */
record Founded(
    Desk desk, MemberId lead, RecipientKey key, byte[] recovery, RecipientKey recoveryKey, Signed signed,
    Map<MemberId, byte[]> grants, List<String> shares) {
  Founded {
    grants = Map.copyOf(grants);
    shares = List.copyOf(shares);
  }

  @Override
  public String toString() {
    return "Founded[" + desk.queue() + ", redacted]";
  }
}
