package org.amparo.ledger;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Which entries somebody wants to see; what is empty asks nothing.
 *
 * @param act the first word of an act's code, such as {@code alarm}
 * @param desk its id in hexadecimal digits
 * @param about the first digits of a case's ledger id
 */
public record Sought(Optional<Actor> who, String act, String desk, String about, Optional<LocalDate> from,
    Optional<LocalDate> until) {
  public static final Sought ALL = new Sought(Optional.empty(), "", "", "", Optional.empty(), Optional.empty());

  boolean fits(Line line) {
    var entry = line.entry();
    return who.filter(wanted -> !wanted.equals(entry.member())).isEmpty() && isKind(entry.act())
        && (desk.isEmpty() || desk.equals(entry.codes().get("desk")))
        && entry.ledgerId().map(HexFormat.of()::formatHex).orElse("").startsWith(about)
        && from.filter(day -> line.day().isBefore(day)).isEmpty()
        && until.filter(day -> line.day().isAfter(day)).isEmpty();
  }

  private boolean isKind(String code) {
    return act.isEmpty() || code.equals(act) || code.startsWith(act + ".");
  }
}
