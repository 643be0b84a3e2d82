package org.amparo.complaint;

import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amparo.platform.Ids;
import org.amparo.platform.Json;
import org.amparo.receipt.Receipt;
import org.amparo.vault.Secret;

/** The content of door records: the minute of last use, then what the kind holds. */
final class DoorRecord {
  private static final int KEY = 32;
  private static final int DIGITS = 28;
  private static final int ID = 16;
  private static final int PAPER = ID + KEY;

  private DoorRecord() {}

  static Secret draft(long minute, Secret caseKey, Optional<Receipt> receipt) {
    var buffer = ByteBuffer.allocate(Long.BYTES + KEY + (receipt.isPresent() ? DIGITS : 0));
    buffer.putLong(minute).put(caseKey.expose());
    receipt.ifPresent(code -> putDigits(buffer, code));
    return Secret.owning(buffer.array());
  }

  static Secret sent(long minute, Receipt receipt, ZonedDateTime readBy, List<String> cards) {
    var tail = new ByteArrayOutputStream();
    try (var writer = Json.createWriter(tail)) {
      writer.write(Json.createObjectBuilder()
          .add("by", readBy.toOffsetDateTime().toString() + "[" + readBy.getZone() + "]")
          .add("cards", Json.createArrayBuilder(cards)).build());
    }
    var buffer = ByteBuffer.allocate(Long.BYTES + DIGITS + tail.size());
    buffer.putLong(minute);
    putDigits(buffer, receipt);
    return Secret.owning(buffer.put(tail.toByteArray()).array());
  }

  static Secret returning(long minute, Secret conversationKey, Map<UUID, Secret> papers) {
    var buffer = ByteBuffer.allocate(Long.BYTES + KEY + papers.size() * PAPER);
    buffer.putLong(minute).put(conversationKey.expose());
    papers.forEach((file, secret) -> buffer.put(Ids.bytes(file)).put(secret.expose()));
    return Secret.owning(buffer.array());
  }

  static long minute(byte[] content) {
    return ByteBuffer.wrap(content).getLong();
  }

  static byte[] withMinute(byte[] content, long minute) {
    var copy = content.clone();
    ByteBuffer.wrap(copy).putLong(minute);
    return copy;
  }

  static Door read(DoorKind kind, ComplaintId complaint, byte[] content) {
    return switch (kind) {
      case DRAFT -> new Door.Draft(complaint, part(content, Long.BYTES, KEY),
          content.length > Long.BYTES + KEY ? Optional.of(receipt(content, Long.BYTES + KEY)) : Optional.empty());
      case SENT -> readSent(complaint, content);
      case RETURN -> new Door.Return(complaint, part(content, Long.BYTES, KEY), papers(content));
    };
  }

  private static Door readSent(ComplaintId complaint, byte[] content) {
    int tail = Long.BYTES + DIGITS;
    try (var reader = Json.createReader(new ByteArrayInputStream(content, tail, content.length - tail))) {
      var json = reader.readObject();
      var cards = json.getJsonArray("cards").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
      return new Door.Sent(complaint, receipt(content, Long.BYTES), ZonedDateTime.parse(json.getString("by")), cards);
    }
  }

  private static Map<UUID, Secret> papers(byte[] content) {
    var papers = new HashMap<UUID, Secret>();
    for (int at = Long.BYTES + KEY; at < content.length; at += PAPER) {
      papers.put(Ids.uuid(Arrays.copyOfRange(content, at, at + ID)), part(content, at + ID, KEY));
    }
    return papers;
  }

  private static void putDigits(ByteBuffer buffer, Receipt receipt) {
    try (var digits = receipt.digits()) {
      buffer.put(digits.expose());
    }
  }

  private static Receipt receipt(byte[] content, int from) {
    return Receipt.ofDigits(part(content, from, DIGITS));
  }

  private static Secret part(byte[] content, int from, int length) {
    return Secret.owning(Arrays.copyOfRange(content, from, from + length));
  }
}
