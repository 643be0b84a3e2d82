package org.amparo.inspector.print;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a PDF as a reader copies them: where letters are told beside glyphs (ActualText), those count. */
public final class Copied extends PDFTextStripper {
  private String told;

  private Copied() throws IOException {
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
    setSortByPosition(true);
  }

  public static String words(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new Copied().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    told = properties.getString(COSName.ACTUAL_TEXT);
  }

  @Override
  public void endMarkedContentSequence() {
    told = null;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (told == null) {
      super.processTextPosition(text);
    } else if (!told.isEmpty()) {
      super.processTextPosition(new TextPosition(text.getRotation(), text.getPageWidth(), text.getPageHeight(),
          text.getTextMatrix(), text.getEndX(), text.getEndY(), text.getHeight(), text.getWidth(), text.getWidthOfSpace(),
          told, text.getCharacterCodes(), text.getFont(), text.getFontSize(), (int) text.getFontSizeInPt()));
      told = "";
    }
  }
}
