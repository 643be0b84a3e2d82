package org.amparo.complaint;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import org.amparo.vault.Label;
import org.amparo.vault.Purpose;

/** Where a record lies within its complaint: its kind, and which one of that kind. */
public record Place(Purpose purpose, String item) {

  /** @param item parts of the context after the complaint's id, in the order of the format's table */
  public static Place of(Purpose purpose, byte[]... item) {
    var all = new ByteArrayOutputStream();
    for (var part : item) {
      all.writeBytes(part);
    }
    return new Place(purpose, HexFormat.of().formatHex(all.toByteArray()));
  }

  static Place of(int code, byte[] item) {
    return of(purpose(code), item);
  }

  static Place screen(int number) {
    return of(Purpose.ANSWERS, new byte[] {(byte) number});
  }

  public byte[] itemBytes() {
    return HexFormat.of().parseHex(item);
  }

  Label label(ComplaintId complaint) {
    return purpose.label(complaint.bytes(), itemBytes());
  }

  private static Purpose purpose(int code) {
    return Arrays.stream(Purpose.values()).filter(known -> known.code() == code).findFirst().orElseThrow();
  }
}
