package org.amparo.inspector.draw;

import java.io.IOException;
import org.amparo.inspection.Source;
import org.amparo.inspector.bytes.Pdfs;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of a PDF. */
final class PdfPage {
  private static final int DEEPEST = 4;

  private PdfPage() {}

  static Drawn draw(Source file, int number, int width) throws IOException {
    try (var pdf = Pdfs.open(file)) {
      int pages = pdf.getNumberOfPages();
      return number < 1 || number > pages ? new Drawn(null, pages, false) : draw(pdf, number - 1, width);
    }
  }

  private static Drawn draw(PDDocument pdf, int index, int width) throws IOException {
    var page = pdf.getPage(index);
    boolean turned = page.getRotation() % 180 != 0;
    var box = page.getCropBox();
    double wide = Math.max(1, turned ? box.getHeight() : box.getWidth());
    double high = Math.max(1, turned ? box.getWidth() : box.getHeight());
    double scale = width / wide;
    scale *= Drawn.fitting(wide * scale, high * scale);
    var renderer = new PDFRenderer(pdf);
    renderer.setSubsamplingAllowed(true);
    return new Drawn(renderer.renderImage(index, (float) scale, ImageType.RGB), pdf.getNumberOfPages(),
        isWhole(page));
  }

  /** JPEG 2000 has no free decoder here: such an image is left blank without a word, so we look for it ourselves. */
  private static boolean isWhole(PDPage page) throws IOException {
    return !holdsJpeg2000(page.getResources(), 0);
  }

  private static boolean holdsJpeg2000(PDResources resources, int depth) throws IOException {
    if (resources == null || depth > DEEPEST) {
      return false;
    }
    for (var name : resources.getXObjectNames()) {
      var object = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).getCOSStream(name);
      if (object != null && isJpeg2000(object.getFilters())) {
        return true;
      }
      if (object != null && COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE))
          && holdsJpeg2000(new PDFormXObject(object).getResources(), depth + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJpeg2000(Object filters) {
    return COSName.JPX_DECODE.equals(filters)
        || filters instanceof COSArray several && several.toList().contains(COSName.JPX_DECODE);
  }
}
