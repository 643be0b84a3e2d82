package org.amparo.web.reviewer;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.amparo.evidence.packet.Part;
import org.amparo.inspection.Print;

/** Has a case printed as a PDF in its own script; a packet goes without it where nobody can. */
@Dependent
class Printing {
  Optional<Part> print(Print print) {
    return Optional.empty();
  }
}
