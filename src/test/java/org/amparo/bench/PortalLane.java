package org.amparo.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** Through a running portal, as a phone sends it: into a draft of its own each, begun before the clock runs. */
abstract sealed class PortalLane implements Lane {
  private final URI intake;
  private final Queue<OpenDraft> drafts = new ConcurrentLinkedQueue<>();
  private final LongAdder waited = new LongAdder();
  private final LongAdder uploads = new LongAdder();

  private PortalLane(URI intake) {
    this.intake = intake;
  }

  void prepare(int uploads) throws IOException, InterruptedException {
    for (int i = 0; i < uploads; i++) {
      drafts.add(OpenDraft.begun(intake));
    }
  }

  @Override
  public void take(Flow upload) throws IOException {
    var draft = drafts.remove();
    send(draft, upload);
    waited.add(System.nanoTime() - draft.sent());
    uploads.increment();
  }

  /** Seconds, in the mean, from the last byte of an upload to its answer; told once. */
  double waited() {
    return waited.sumThenReset() / 1e9 / uploads.sumThenReset();
  }

  abstract void send(OpenDraft draft, Flow upload) throws IOException;

  /** What was sent goes with the portal. */
  @Override
  public void drop() {
    drafts.clear();
  }

  static void expect(boolean right, Object answer) {
    if (!right) throw new IllegalStateException("answered " + answer);
  }

  /** The form that always works, as one multipart body (RFC 7578). */
  static final class Form extends PortalLane {
    private static final String BOUNDARY = "----bench7MA4YWxkTrZu0gW";

    Form(URI intake) {
      super(intake);
    }

    @Override
    public String name() {
      return "form";
    }

    @Override
    void send(OpenDraft draft, Flow upload) throws IOException {
      byte[] before = (part("form") + draft.form() + part("do") + "add" + "\r\n--" + BOUNDARY
          + "\r\nContent-Disposition: form-data; name=\"paper\"; filename=\"voice.wav\"\r\nContent-Type: audio/wav\r\n\r\n")
          .substring(2).getBytes(StandardCharsets.US_ASCII);
      byte[] after = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
      var body = new SequenceInputStream(Collections.enumeration(List.<InputStream>of(new ByteArrayInputStream(before),
          OpenDraft.sound(upload), new ByteArrayInputStream(after))));
      var answer = draft.send("POST", draft.address(), "Content-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\n",
          before.length + OpenDraft.SOUND_HEAD + upload.length() + after.length, body);
      expect(answer.status() == 303 && answer.field("Location").endsWith("#papers"), answer);
    }

    private static String part(String name) {
      return "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
    }
  }

  /** In pieces of 8 MiB, each acknowledged before the next (tus 1.0). */
  static final class Tus extends PortalLane {
    private static final int PIECE = 8 << 20;

    Tus(URI intake) {
      super(intake);
    }

    @Override
    public String name() {
      return "tus";
    }

    @Override
    void send(OpenDraft draft, Flow upload) throws IOException {
      long length = upload.length() + OpenDraft.SOUND_HEAD;
      var says = "Tus-Resumable: 1.0.0\r\nForm-Token: " + draft.pieces() + "\r\n";
      var created = draft.send("POST", "/en/papers/tus", says + "Upload-Length: " + length
          + "\r\nUpload-Metadata: name dm9pY2Uud2F2,hide bm8=\r\n", 0, InputStream.nullInputStream());
      expect(created.status() == 201, created);
      var body = OpenDraft.sound(upload);
      for (long at = 0; at < length; at += PIECE) {
        var answer = draft.send("PATCH", created.field("Location"), says + "Upload-Offset: " + at
            + "\r\nContent-Type: application/offset+octet-stream\r\n", Math.min(PIECE, length - at), body);
        expect(answer.status() == 204, answer);
      }
    }
  }
}
