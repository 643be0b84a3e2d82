package org.amparo.inspector.look;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amparo.inspection.Source;
import org.amparo.inspection.Verdict;
import org.amparo.inspector.bytes.Pdfs;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF: how long its packed parts become, and how many pages it has. */
final class PdfLook {
  private static final long MOST_UNPACKED = 400L << 20;
  private static final long UNPACKED_UNASKED = 48L << 20;
  private static final int MOST_RATIO = 200;
  private static final int MOST_PARTS = 300_000;

  private PdfLook() {}

  static void look(Source file, Findings findings) throws IOException, Settled {
    try (var pdf = Pdfs.open(file)) {
      refuseBombs(pdf);
      findings.pages(pdf.getNumberOfPages());
      if (pdf.getNumberOfPages() == 0) {
        findings.damaged();
      }
    } catch (InvalidPasswordException e) {
      throw new Settled(Verdict.LOCKED);
    }
  }

  private static void refuseBombs(PDDocument pdf) throws IOException, Settled {
    var parts = pdf.getDocument().getXrefTable().keySet();
    if (parts.size() > MOST_PARTS) {
      throw new Settled(Verdict.BOMB);
    }
    long unpacked = 0;
    for (var key : List.copyOf(parts)) {
      if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
        unpacked += unpacked(stream);
        if (unpacked > MOST_UNPACKED) {
          throw new Settled(Verdict.BOMB);
        }
      }
    }
  }

  private static long unpacked(COSStream stream) throws IOException, Settled {
    int layers = layers(stream.getFilters());
    if (layers == 0) {
      return 0;
    }
    try (var in = stream.createRawInputStream()) {
      var count = new Unpacking(in, layers);
      long length = 0;
      for (int came = count.next(); came > 0; came = count.next()) {
        length += came;
        if (length > UNPACKED_UNASKED && length / MOST_RATIO > stream.getLength() || length > MOST_UNPACKED) {
          throw new Settled(Verdict.BOMB);
        }
      }
      return length;
    }
  }

  /** How often it is packed by Flate, outermost; other filters cannot grow a thousandfold. */
  private static int layers(COSBase filters) {
    var names = new ArrayList<COSBase>();
    if (filters instanceof COSArray several) {
      several.forEach(names::add);
    } else if (filters != null) {
      names.add(filters);
    }
    int flates = 0;
    while (flates < names.size() && (COSName.FLATE_DECODE.equals(names.get(flates))
        || COSName.FLATE_DECODE_ABBREVIATION.equals(names.get(flates)))) {
      flates++;
    }
    return flates;
  }
}
