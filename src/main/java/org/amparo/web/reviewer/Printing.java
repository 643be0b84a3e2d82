package org.amparo.web.reviewer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.amparo.evidence.caged.Inspectors;
import org.amparo.evidence.caged.UninspectedException;
import org.amparo.evidence.packet.Part;
import org.amparo.inspection.Print;
import org.amparo.platform.Fault;
import org.amparo.platform.Json;

/** Has a case printed as a PDF in its own script; a packet goes without it where nobody can. */
@Dependent
public class Printing {
  private static final char STRUCK = '\u2588';
  private static final char DASH = '\u2014';

  private final Inspectors inspectors;

  @Inject
  Printing(Inspectors inspectors) {
    this.inspectors = inspectors;
  }

  Optional<Part> print(Print print) {
    return print(print, "case.pdf", "print");
  }

  /** @param what it is, as the list of the packet says it */
  public Optional<Part> print(Print print, String name, String what) {
    var pdf = new ByteArrayOutputStream();
    try {
      var printed = inspectors.print(printable(print), pdf);
      return Optional.of(Part.made(name, "application/pdf", pdf.toByteArray(), Json.createObjectBuilder()
          .add("what", what).add("pages", printed.pages()).add("missing_signs", printed.missing()).build()));
    } catch (UninspectedException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new Fault("memory refused to be written", e);
    }
  }

  /** What stands where words were struck out is in no font here: on paper it is dashes. */
  static Print printable(Print print) {
    return new Print(dashed(print.title()), print.language(), print.rightToLeft(), print.lines().stream()
        .map(line -> new Print.Line(line.style(), dashed(line.text()), line.language(), line.way())).toList());
  }

  private static String dashed(String text) {
    return text.replace(STRUCK, DASH);
  }
}
