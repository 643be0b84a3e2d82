package org.amparo.ledger;

import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One act: who, what, about which case by its ledger id, and codes; never free text. */
public record Entry(Actor member, String act, Optional<byte[]> ledgerId, Map<String, String> codes) {
  private static final int LEDGER_ID = 16;

  public Entry {
    Codes.require(act);
    if (ledgerId.isPresent() && ledgerId.get().length != LEDGER_ID) throw new IllegalArgumentException(
        "a ledger id has 16 bytes, but there were " + ledgerId.get().length);
    codes.keySet().forEach(Codes::require);
    codes.values().forEach(Codes::require);
    codes = Collections.unmodifiableMap(new TreeMap<>(codes));
  }

  public static Entry of(Actor member, Act act) {
    return new Entry(member, act.code(), Optional.empty(), Map.of());
  }

  public Entry about(byte[] ledgerId) {
    return new Entry(member, act, Optional.of(ledgerId.clone()), codes);
  }

  public Entry with(String name, String value) {
    var more = new TreeMap<>(codes);
    more.put(name, value);
    return new Entry(member, act, ledgerId, more);
  }

  public Entry with(String name, byte[] value) {
    return with(name, HexFormat.of().formatHex(value));
  }

  public boolean is(Act kind) {
    return act.equals(kind.code());
  }
}
