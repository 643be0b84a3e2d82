package org.amparo.web.filer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.amparo.evidence.Appended;
import org.amparo.evidence.Created;
import org.amparo.evidence.FileId;
import org.amparo.evidence.Papers;
import org.amparo.evidence.Progress;
import org.amparo.evidence.Received;
import org.amparo.evidence.Refusal;
import org.amparo.evidence.Uploads;
import org.amparo.vault.Secret;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Bare;
import org.amparo.web.shell.Piece;
import org.amparo.web.shell.Visit;

/**
 * Papers in pieces: tus 1.0.0 with creation, termination and checksum (https://tus.io/protocols/resumable-upload).
 * What is refused names its reason in the header Refusal; the page has the sentence for it.
 */
@RequestScoped
public class TusPage implements Acts {
  static final String ADDRESS = "papers/tus";
  private static final String VERSION = "1.0.0";
  /** Of what the client has to say about checksums, tus has a status of its own for "another one". */
  private static final int WRONG_SUM = 460;

  @Inject
  private Visit visit;
  @Inject
  private Uploads uploads;
  @Inject
  private Papers papers;

  @Override
  public void act() {
    var piece = visit.piece();
    if (piece.method().equals("OPTIONS")) {
      reply(204, Map.of("Tus-Version", VERSION, "Tus-Extension", "creation,termination,checksum",
          "Tus-Checksum-Algorithm", "sha256", "Tus-Max-Size", Long.toString(papers.limits().bytes())));
    } else if (!piece.header("Tus-Resumable").equals(Optional.of(VERSION))) {
      reply(412, Map.of("Tus-Version", VERSION));
    } else {
      act(piece, visit.door().orElseThrow());
    }
  }

  private void act(Piece piece, Secret token) {
    var id = FileId.of(visit.parts().getOrDefault("file", ""));
    if (piece.method().equals("POST") && !visit.parts().containsKey("file")) {
      create(piece, token);
    } else if (id.isEmpty()) {
      reply(404);
    } else {
      switch (piece.method()) {
        case "HEAD" -> uploads.progress(token, id.get()).ifPresentOrElse(this::tell, () -> reply(404));
        case "PATCH" -> append(piece, token, id.get());
        case "DELETE" -> reply(uploads.terminate(token, id.get()) ? 204 : 404);
        default -> reply(405);
      }
    }
  }

  private void create(Piece piece, Secret token) {
    var length = TusHeaders.number(piece, "Upload-Length");
    var told = TusHeaders.metadata(piece);
    if (length.isEmpty()) {
      reply(400);
      return;
    }
    var created = uploads.create(token, told.getOrDefault("name", ""), length.getAsLong(),
        !told.getOrDefault("hide", "yes").equals("no"));
    if (created instanceof Created.Ready ready) {
      reply(201, Map.of("Location", visit.to(ADDRESS + "/" + ready.id().hex())));
    } else if (created instanceof Created.Refused refused) {
      refuse(refused.why());
    } else {
      reply(410);
    }
  }

  private void append(Piece piece, Secret token, FileId id) {
    var offset = TusHeaders.number(piece, "Upload-Offset");
    if (!piece.header("Content-Type").equals(Optional.of("application/offset+octet-stream"))) {
      reply(415);
    } else if (offset.isEmpty() || !TusHeaders.isSumReadable(piece)) {
      reply(400);
    } else if (TusHeaders.number(piece, "Content-Length").orElse(0) > Uploads.CHECKED_PIECE) {
      reply(413);
    } else {
      tell(uploads.append(token, id, offset.getAsLong(), piece.content(), TusHeaders.sum(piece)),
          offset.getAsLong() + TusHeaders.number(piece, "Content-Length").orElse(0));
    }
  }

  private void tell(Appended appended, long whole) {
    if (appended instanceof Appended.More more) {
      reply(204, offset(more.progress().offset()));
    } else if (appended instanceof Appended.Whole last) {
      tell(last.received(), whole);
    } else if (appended instanceof Appended.WrongOffset wrong) {
      reply(409, offset(wrong.progress().offset()));
    } else if (appended instanceof Appended.Refused refused) {
      refuse(refused.why());
    } else {
      reply(appended instanceof Appended.WrongSum ? WRONG_SUM : appended instanceof Appended.Busy ? 423 : 404);
    }
  }

  private void tell(Received received, long whole) {
    if (received instanceof Received.Kept) {
      reply(204, offset(whole));
    } else if (received instanceof Received.Refused refused) {
      refuse(refused.why());
    } else {
      reply(410);
    }
  }

  private void tell(Progress progress) {
    var headers = new LinkedHashMap<>(offset(progress.offset()));
    headers.put("Upload-Length", Long.toString(progress.length()));
    reply(200, headers);
  }

  private void refuse(Refusal why) {
    reply(why == Refusal.TOO_LARGE ? 413 : 422, Map.of("Refusal", why.name()));
  }

  private static Map<String, String> offset(long at) {
    return Map.of("Upload-Offset", Long.toString(at));
  }

  private void reply(int status) {
    reply(status, Map.of());
  }

  private void reply(int status, Map<String, String> more) {
    var headers = new LinkedHashMap<>(more);
    headers.put("Tus-Resumable", VERSION);
    visit.reply(new Bare(status, headers));
  }
}
