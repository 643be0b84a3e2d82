package org.amparo.web.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.amparo.platform.Fault;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.MultipartInput;

/**
 * What a multipart form brings (RFC 7578), read as it comes and kept nowhere: its fields into a {@link Form}, its files
 * one after another. Whatever nobody wanted is read to its end on closing, so that the person gets a page, no reset.
 */
public final class Parcels implements AutoCloseable {
  private static final int MOST_PARTS = 1000;
  private static final int LONGEST_HEAD = 16 * 1024;
  private static final int MOST_WORDS = Body.MOST_BYTES;
  private static final int BUFFER = 32 * 1024;
  private static final long MOST_DRAINED = 1L << 30;
  /** How much of a piece is read on that nobody wanted. */
  static final long MOST_PIECE = 16L << 20;

  private final Paced source;
  private final boolean promised;
  private final Form form = Form.empty();
  private final byte[] boundary;
  private MultipartInput input;
  private MultipartInput.ItemInputStream open;
  private Optional<Parcel> first = Optional.empty();
  private int parts;
  private int words;
  private boolean ended;

  /**
   * Reads nothing yet.
   *
   * @param promised whether the request says that there are bytes
   */
  Parcels(String contentType, Paced source, boolean promised) {
    this.source = source;
    this.promised = promised;
    this.boundary = PartHead.boundary(contentType);
  }

  /** Reads the fields that stand before the first file, and so what guards need. */
  void begin() throws IOException {
    if (boundary.length == 0) throw new Refused(400);
    input = MultipartInput.builder().setInputStream(source).setBoundary(boundary).setBufferSize(BUFFER)
        .setMaxPartHeaderSize(LONGEST_HEAD).get();
    input.setHeaderCharset(StandardCharsets.UTF_8);
    first = read();
    if (parts == 0) throw nothingCame();
  }

  /** The fields so far; those behind the last file are there once {@link #next} has found no more. */
  Form form() {
    return form;
  }

  /** The next file, or nothing more. A file that nobody chose is none. */
  public Optional<Parcel> next() throws IOException {
    var parcel = first;
    first = Optional.empty();
    return parcel.isPresent() ? parcel : read();
  }

  private Optional<Parcel> read() throws IOException {
    while (partFollows()) {
      var head = PartHead.parse(input.readHeaders());
      open = input.newInputStream();
      var content = new PushbackInputStream(open);
      if (head.fileName().isEmpty()) {
        form.add(head.field(), text(content));
      } else if (!isNoFile(head.fileName().get(), content)) {
        return Optional.of(new Parcel(head.field(), head.fileName().get(), content));
      }
    }
    return Optional.empty();
  }

  private boolean partFollows() throws IOException {
    if (ended) return false;
    if (open != null) open.close();   // reads on to the end of the part
    ended = parts == 0 ? !input.skipPreamble() : !input.readBoundary();
    if (!ended && ++parts > MOST_PARTS) throw new Refused(400);
    return !ended;
  }

  /** Browsers send a part without a name and without a byte for each control that holds no file. */
  private static boolean isNoFile(String name, PushbackInputStream content) throws IOException {
    if (!name.isEmpty()) return false;
    int firstByte = content.read();
    if (firstByte >= 0) content.unread(firstByte);
    return firstByte < 0;
  }

  private String text(InputStream content) throws IOException {
    byte[] bytes = content.readNBytes(MOST_WORDS - words + 1);
    words += bytes.length;
    if (words > MOST_WORDS) throw new Refused(413);
    try {
      return Form.text(bytes);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  /** If the container had read the body before us, there would be no error, only nothing: that must never pass. */
  private RuntimeException nothingCame() {
    return promised && source.isUntouched() ? new Fault("nothing is left to read of a multipart body")
        : new Refused(400);
  }

  @Override
  public void close() throws IOException {
    Body.drain(source, MOST_DRAINED);
  }

  /** Whether the body is not what it says it is, or ends before its time; what the network did is another thing. */
  static boolean isCutShort(IOException e) {
    return e instanceof FileUploadException;
  }
}
