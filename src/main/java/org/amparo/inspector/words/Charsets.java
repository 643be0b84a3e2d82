package org.amparo.inspector.words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;

/** Guesses the encoding of old texts. */
final class Charsets {
  private Charsets() {}

  static Charset guess(byte[] bytes) throws IOException {
    var found = new Icu4jEncodingDetector().detect(new ByteArrayInputStream(bytes), new Metadata());
    return found == null ? StandardCharsets.ISO_8859_1 : found;
  }
}
