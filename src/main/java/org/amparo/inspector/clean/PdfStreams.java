package org.amparo.inspector.clean;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.amparo.inspector.reading.Held;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Copies the bytes of streams as they are, undecoded; photos inside go through the cleaner of photos. */
final class PdfStreams {
  /** What is longer is read twice instead of being held, once for its length. */
  private static final int HELD = 1 << 20;
  private static final int LARGEST_PHOTO = 48 << 20;
  private static final Set<String> PHOTO = Set.of("DCTDecode", "DCT");
  private final PdfPen pen;

  PdfStreams(PdfPen pen) {
    this.pen = pen;
  }

  /** Its dictionary as it will be: of a photo that was packed again, only the photo's own packing is left. */
  static COSDictionary described(COSStream stream) {
    var filters = filters(stream);
    if (filters.size() < 2 || !isPhoto(filters) && !isWavelets(filters)) return stream;
    var plain = new COSDictionary(stream);
    plain.setName(COSName.FILTER, filters.get(filters.size() - 1));
    var last = stream.getDictionaryObject(COSName.DECODE_PARMS) instanceof COSArray each
        ? each.getObject(filters.size() - 1) : null;
    plain.setItem(COSName.DECODE_PARMS, last);
    return plain;
  }

  private static boolean isPhoto(List<String> filters) {
    return PHOTO.contains(last(filters));
  }

  private static boolean isWavelets(List<String> filters) {
    return last(filters).equals("JPXDecode");
  }

  private static String last(List<String> filters) {
    return filters.isEmpty() ? "" : filters.get(filters.size() - 1);
  }

  /** @param entries of its dictionary, cleaned */
  void write(int number, byte[] entries, COSStream stream) throws IOException, UncleanException {
    var filters = filters(stream);
    if (filters.contains("Crypt")) throw new UncleanException("a stream locked by itself");
    if (isPhoto(filters)) photo(number, entries, stream);
    else if (isWavelets(filters)) wavelets(number, entries, stream);
    else plain(number, entries, stream);
  }

  private void plain(int number, byte[] entries, COSStream stream) throws IOException {
    try (var raw = stream.createRawInputStream()) {
      byte[] held = raw.readNBytes(HELD);
      if (held.length < HELD) pen.stream(number, entries, new ByteArrayInputStream(held), held.length);
      else twice(number, entries, stream, held.length + raw.transferTo(OutputStream.nullOutputStream()));
    }
  }

  private void twice(int number, byte[] entries, COSStream stream, long length) throws IOException {
    try (var again = stream.createRawInputStream()) {
      pen.stream(number, entries, again, length);
    }
  }

  private void photo(int number, byte[] entries, COSStream stream) throws IOException, UncleanException {
    var cleaned = new ByteArrayOutputStream();
    Cleaners.clean("image/jpeg", new Held(photoOf(stream)), cleaned);
    pen.stream(number, entries, new ByteArrayInputStream(cleaned.toByteArray()), cleaned.size());
  }

  private void wavelets(int number, byte[] entries, COSStream stream) throws IOException, UncleanException {
    byte[] cleaned = Jpeg2000.cleaned(photoOf(stream));
    pen.stream(number, entries, new ByteArrayInputStream(cleaned), cleaned.length);
  }

  private static byte[] photoOf(COSStream stream) throws IOException, UncleanException {
    try (InputStream raw = new PDStream(stream).createInputStream(List.of("DCTDecode", "DCT", "JPXDecode"))) {
      byte[] photo = raw.readNBytes(LARGEST_PHOTO + 1);
      if (photo.length > LARGEST_PHOTO) throw new UncleanException("a photo of more than 48 MiB");
      return photo;
    }
  }

  private static List<String> filters(COSStream stream) {
    var filters = stream.getFilters();
    if (filters instanceof COSName one) return List.of(one.getName());
    return filters instanceof COSArray several ? several.toCOSNameStringList() : List.of();
  }
}
