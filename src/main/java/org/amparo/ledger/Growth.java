package org.amparo.ledger;

import java.util.Optional;
import org.amparo.ledger.Verdict.Broken;

/**
 * Where a chain stands now, and whether it grew from a head that somebody saw before.
 *
 * @param node whose chain it is, in hexadecimal digits
 * @param since how many entries came after what was seen
 * @param broken where it stopped to hang together
 */
public record Growth(String node, Head now, long since, Optional<Broken> broken) {}
