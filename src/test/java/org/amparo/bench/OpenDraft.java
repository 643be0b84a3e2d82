package org.amparo.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.amparo.harness.Phone;
import org.amparo.harness.Phone.Page;

/** A draft that somebody began, opened where papers are added, and lines to the portal that carry bytes as they are. */
final class OpenDraft {
  private static final int SCREEN = 6;
  private static final int BUFFER = 1 << 16;

  private final URI intake;
  private final String cookie;
  private final Page page;
  private final AtomicLong sent = new AtomicLong(Long.MIN_VALUE);

  private OpenDraft(URI intake, String cookie, Page page) {
    this.intake = intake;
    this.cookie = cookie;
    this.page = page;
  }

  /** What came back: the head's first line, its fields, and the body. */
  record Answer(int status, String text) {
    String field(String name) {
      return found("(?im)^" + name + ": *(.*?)\r?$", text);
    }
  }

  static OpenDraft begun(URI intake) throws IOException, InterruptedException {
    var phone = new Phone(intake);
    var first = phone.send(phone.get("/en/"), "class=\"go\"", Map.of());
    phone.send(first, "name=\"seen\"", Map.of("lang", List.of("en"), "lang_speak", List.of("en"), "consent", List.of("yes")));
    return new OpenDraft(intake, phone.cookie("door").orElseThrow(), phone.get("/en/step/" + SCREEN));
  }

  /** When its last byte had left, by {@link System#nanoTime}. */
  long sent() {
    return sent.get();
  }

  /** The token of the form that takes files. */
  String form() {
    return found("(?s)<form[^>]*multipart.*?name=\"form\" value=\"([^\"]*)\"", page.body());
  }

  /** The token for pieces. */
  String pieces() {
    return found("data-token=\"([^\"]*)\"", page.body());
  }

  String address() {
    return "/en/step/" + SCREEN;
  }

  /** @param head further lines, each with its end */
  Answer send(String method, String path, String head, long length, InputStream body) throws IOException {
    try (var line = new Socket(InetAddress.getLoopbackAddress(), intake.getPort())) {
      var out = line.getOutputStream();
      out.write((method + " " + path + " HTTP/1.1\r\nHost: " + intake.getAuthority() + "\r\nOrigin: " + intake
          + "\r\nCookie: door=" + cookie + "\r\nConnection: close\r\nContent-Length: " + length + "\r\n" + head + "\r\n")
          .getBytes(StandardCharsets.US_ASCII));
      pour(body, out, length);
      sent.accumulateAndGet(System.nanoTime(), Math::max);
      return answer(new BufferedInputStream(line.getInputStream()).readAllBytes());
    }
  }

  private static void pour(InputStream body, OutputStream out, long length) throws IOException {
    var buffer = new byte[BUFFER];
    for (long left = length; left > 0; ) {
      int came = body.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (came < 0) throw new IllegalStateException(left + " bytes are missing");
      out.write(buffer, 0, came);
      left -= came;
    }
  }

  private static Answer answer(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    return new Answer(Integer.parseInt(text.split(" ", 3)[1]), text);
  }

  /** The flow as a sound recording (WAVE, as Microsoft and IBM wrote it down in 1991): every byte of it is a sample. */
  static InputStream sound(Flow flow) {
    var head = ByteBuffer.allocate(SOUND_HEAD).order(ByteOrder.LITTLE_ENDIAN);
    head.put(ascii("RIFF")).putInt((int) (flow.length() + SOUND_HEAD - 8)).put(ascii("WAVEfmt ")).putInt(16);
    head.putShort((short) 1).putShort((short) 2).putInt(48_000).putInt(192_000).putShort((short) 4).putShort((short) 16);
    head.put(ascii("data")).putInt((int) flow.length());
    return new SequenceInputStream(new ByteArrayInputStream(head.array()), flow);
  }

  /** Bytes that {@link #sound} adds. */
  static final int SOUND_HEAD = 44;

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static String found(String pattern, String text) {
    var found = Pattern.compile(pattern).matcher(text);
    if (!found.find()) throw new IllegalStateException("nothing like " + pattern);
    return found.group(1);
  }
}
