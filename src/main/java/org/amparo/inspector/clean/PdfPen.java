package org.amparo.inspector.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a PDF anew, once, from front to back (ISO 32000-2, 7.5): small objects lie together in object streams (7.5.7),
 * the list of places is a stream too (7.5.8). There is no time, no id and no trace of what wrote it.
 */
final class PdfPen {
  private static final int BUNDLE = 100;
  private final OutputStream out;
  private long place;
  /** By object number: kind, place or bundle, index. */
  private long[][] places = new long[1024][];
  private final List<Integer> bundled = new ArrayList<>();
  private final List<byte[]> bodies = new ArrayList<>();
  private int numbers = 1;

  PdfPen(OutputStream out) throws IOException {
    this.out = out;
    write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
  }

  int freshNumber() {
    return numbers++;
  }

  /** An object that is not a stream. */
  void object(int number, byte[] body) throws IOException {
    bundled.add(number);
    bodies.add(body);
    if (bodies.size() == BUNDLE) closeBundle();
  }

  /** @param entries of its dictionary, without the length and the brackets */
  void stream(int number, byte[] entries, InputStream raw, long length) throws IOException {
    begin(number);
    write("<<");
    out.write(entries);
    place += entries.length;
    write("/Length " + length + ">>stream\n");
    long written = raw.transferTo(out);
    if (written != length) throw new IOException("a stream changed its length");
    place += written;
    write("\nendstream endobj\n");
  }

  void finish(int root) throws IOException {
    if (!bodies.isEmpty()) closeBundle();
    int number = freshNumber();
    long start = place;
    remember(number, 1, place, 0);
    byte[] list = deflated(placesAsBytes());
    write(number + " 0 obj<</Type/XRef/Size " + numbers + "/Root " + root + " 0 R/W[1 8 2]/Filter/FlateDecode/Length "
        + list.length + ">>stream\n");
    out.write(list);
    write("\nendstream endobj\nstartxref\n" + start + "\n%%EOF\n");
    out.flush();
  }

  private byte[] placesAsBytes() {
    var list = ByteBuffer.allocate(numbers * 11);
    list.put((byte) 0).putLong(0).putShort((short) -1);
    for (int i = 1; i < numbers; i++) {
      long[] one = i < places.length && places[i] != null ? places[i] : new long[] {0, 0, 0};
      list.put((byte) one[0]).putLong(one[1]).putShort((short) one[2]);
    }
    return list.array();
  }

  private void closeBundle() throws IOException {
    int bundle = freshNumber();
    var index = new StringBuilder();
    var text = new ByteArrayOutputStream();
    for (int i = 0; i < bodies.size(); i++) {
      index.append(bundled.get(i)).append(' ').append(text.size()).append(' ');
      text.write(bodies.get(i));
      text.write('\n');
      remember(bundled.get(i), 2, bundle, i);
    }
    int count = bodies.size();
    bodies.clear();
    bundled.clear();
    var whole = new ByteArrayOutputStream();
    whole.write(index.toString().getBytes(StandardCharsets.US_ASCII));
    text.writeTo(whole);
    begin(bundle);
    byte[] packed = deflated(whole.toByteArray());
    write("<</Type/ObjStm/N " + count + "/First " + index.length() + "/Filter/FlateDecode/Length " + packed.length
        + ">>stream\n");
    out.write(packed);
    place += packed.length;
    write("\nendstream endobj\n");
  }

  private void begin(int number) throws IOException {
    remember(number, 1, place, 0);
    write(number + " 0 obj");
  }

  private void remember(int number, long kind, long where, long index) {
    if (number >= places.length) places = Arrays.copyOf(places, Math.max(number + 1, places.length * 2));
    places[number] = new long[] {kind, where, index};
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      deflater.write(bytes);
    }
    return packed.toByteArray();
  }

  private void write(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    out.write(bytes);
    place += bytes.length;
  }
}
