package org.amparo.inspector.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The bytes of one object as they grow (ISO 32000-2, 7.3). */
final class PdfInk {
  private static final String HEX = "0123456789abcdef";
  private static final int LARGEST = 32 << 20;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** @throws IOException if one object outgrows 32 MiB */
  PdfInk text(String text) throws IOException {
    bytes.write(text.getBytes(StandardCharsets.US_ASCII));
    if (bytes.size() > LARGEST) throw new IOException("an object of more than 32 MiB");
    return this;
  }

  void raw(byte[] finished) {
    bytes.writeBytes(finished);
  }

  void reference(int number) throws IOException {
    text(" " + number + " 0 R");
  }

  void name(COSName name) throws IOException {
    var text = new StringBuilder("/");
    for (byte one : name.getName().getBytes(StandardCharsets.UTF_8)) {
      boolean plain = one > ' ' && one < 127 && "()<>[]{}/%#".indexOf(one) < 0;
      if (plain) text.append((char) one);
      else text.append('#').append(HEX.charAt(one >> 4 & 15)).append(HEX.charAt(one & 15));
    }
    text(text.toString());
  }

  /** Numbers, names, strings, booleans: whether it was one of them. */
  boolean scalar(COSBase value) throws IOException {
    if (value instanceof COSInteger whole) text(" " + whole.longValue());
    else if (value instanceof COSFloat real) number(real);
    else if (value instanceof COSBoolean yes) text(" " + yes.getValue());
    else if (value instanceof COSName name) name(name);
    else if (value instanceof COSString string) text("<" + string.toHexString() + ">");
    else return false;
    return true;
  }

  private void number(COSFloat real) throws IOException {
    bytes.write(' ');
    real.writePDF(bytes);
  }
}
