package org.amparo.inspector.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.amparo.inspection.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SniffTest {
  /** What a browser's recorder writes stands there as it does in a voice note. */
  @ParameterizedTest
  @CsvSource({"webm, A_OPUS, audio/webm", "webm, V_VP8, video/webm", "webm, V_VP8 A_OPUS, video/webm",
      "matroska, A_OPUS, video/x-matroska"})
  void knowsAVoiceFromAFilm(String documentType, String codecs, String mediaType) throws IOException {
    var head = "\u001a\u0045\u00df\u00a3\u009fB\u0086\u0081\u0001B\u00f7\u0081\u0001B\u00f2\u0081\u0004B\u00f3\u0081\u0008"
        + "B\u0082" + (char) (0x80 | documentType.length()) + documentType + "B\u0087\u0081\u0004B\u0085\u0081\u0002"
        + "\u0018\u0053\u0080\u0067\u0001\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff" + codecs;

    assertEquals(mediaType, new Sniff().type(source(head.getBytes(StandardCharsets.ISO_8859_1))));
  }

  private static Source source(byte[] bytes) {
    return new Source() {
      @Override
      public long length() {
        return bytes.length;
      }

      @Override
      public int read(long at, byte[] into, int offset, int length) {
        int read = (int) Math.max(0, Math.min(length, bytes.length - at));
        System.arraycopy(bytes, (int) Math.min(at, bytes.length), into, offset, read);
        return read;
      }
    };
  }
}
