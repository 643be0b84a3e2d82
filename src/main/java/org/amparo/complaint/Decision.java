package org.amparo.complaint;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.platform.Transaction;

/**
 * A change of what a desk decided about a case, and how it stands in the ledger.
 *
 * @param codes what the entry says besides
 * @param edit what becomes of the handling as it lies; nothing if the decision does not fit it
 * @param alongside what is written in the same transaction, if anything changes
 */
record Decision(Act act, Map<String, String> codes, Function<Handling, Optional<Handling>> edit,
    Consumer<Transaction> alongside) {
  Decision(Act act, Map<String, String> codes, Function<Handling, Optional<Handling>> edit) {
    this(act, codes, edit, tx -> {});
  }

  Entry entry(Entry bare) {
    var entry = bare;
    for (var code : codes.entrySet()) {
      entry = entry.with(code.getKey(), code.getValue());
    }
    return entry;
  }
}
