package org.amparo.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.questionnaire.Answers;
import org.amparo.receipt.Receipt;

/** A draft as its writer sees it. */
public record Draft(
    ComplaintId id, Answers answers, List<Identity.Moved> moved, Optional<Receipt> receipt, LocalDate erasedOn)
    implements AutoCloseable {
  @Override
  public void close() {
    receipt.ifPresent(Receipt::close);
  }

  @Override
  public String toString() {
    return "Draft[" + id.hex() + "]";
  }
}
