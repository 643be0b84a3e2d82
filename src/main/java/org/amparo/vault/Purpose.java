package org.amparo.vault;

import static org.amparo.vault.Purpose.Kind.PASSPHRASE;
import static org.amparo.vault.Purpose.Kind.RECORD;
import static org.amparo.vault.Purpose.Kind.SEALED;

import java.util.Arrays;

/** Every content that may be written, one row each: its code, its kind and the exact length of its context. */
public enum Purpose {
  CASE_KEY(0x0101, SEALED, 52),
  DESK_SEED(0x0102, SEALED, 36),
  DESK_RECOVERY(0x0103, SEALED, 20),
  PAPER_SECRET(0x0104, SEALED, 32),
  SNAPSHOT_KEY(0x0106, SEALED, 48),
  ANSWERS(0x0201, RECORD, 17),
  IDENTITY(0x0202, RECORD, 16),
  FILE(0x0203, RECORD, 32),
  CASE_KEYS(0x0204, RECORD, 16),
  QUEUE_LINE(0x0205, RECORD, 16),
  TRIAGE(0x0206, RECORD, 32),
  TEAM_NOTE(0x0207, RECORD, 48),
  PAPER_WORDS(0x0208, RECORD, 48),
  MASKS(0x0209, RECORD, 32),
  RECEIPT_CONVERSATION(0x0301, RECORD, 48),
  RECEIPT_CASE(0x0302, RECORD, 48),
  MESSAGE(0x0401, RECORD, 33),
  STATUS(0x0402, RECORD, 16),
  CONSENTS(0x0403, RECORD, 16),
  ANSWER_FILE(0x0404, RECORD, 32),
  LATER_PAPER(0x0501, RECORD, 32),
  OWN_NOTE(0x0502, RECORD, 48),
  RAW_TABLES(0x0503, RECORD, 32),
  DRAFT_DOOR(0x0601, RECORD, 32),
  SENT_DOOR(0x0602, RECORD, 32),
  RETURN_DOOR(0x0603, RECORD, 32),
  UPLOAD(0x0604, RECORD, 32),
  LINE_KEY(0x0701, RECORD, 36),
  DESK_TEXT(0x0702, RECORD, 36),
  DESK_CONFLICTS(0x0703, RECORD, 20),
  MEMBER_SEED(0x0801, PASSPHRASE, 48),
  MEMBER_SIGN(0x0802, RECORD, 16),
  MEMBER_TOTP(0x0803, RECORD, 16),
  MEMBER_CODES(0x0804, RECORD, 16),
  PASSKEY_SEED(0x0805, PASSPHRASE, 80),
  MEMBER_EXPORT(0x0806, RECORD, 16),
  MEMBER_VIEWS(0x0807, RECORD, 16),
  LEDGER_SEEN(0x0808, RECORD, 16),
  MEMBER_PASSKEY(0x0809, RECORD, 48),
  SESSION(0x0901, RECORD, 32);

  /** How a content is written: sealed to a key pair, locked under a key, or locked behind a passphrase prefix. */
  public enum Kind { SEALED, RECORD, PASSPHRASE }

  private final int code;
  private final Kind kind;
  private final int contextLength;

  Purpose(int code, Kind kind, int contextLength) {
    this.code = code;
    this.kind = kind;
    this.contextLength = contextLength;
  }

  public int code() {
    return code;
  }

  public Kind kind() {
    return kind;
  }

  public int contextLength() {
    return contextLength;
  }

  /** The smallest padded content: records that carry keys are small; answers and messages must not tell by length. */
  public int floor() {
    return switch (code >> 8) {
      case 0x03, 0x06, 0x07, 0x08 -> holdsWords() ? 1024 : 64;
      default -> this == CASE_KEYS ? 64 : 1024;
    };
  }

  private boolean holdsWords() {
    return this == DESK_TEXT || this == DESK_CONFLICTS || this == MEMBER_VIEWS || this == MEMBER_PASSKEY;
  }

  /** Says whose this content is: ids in the order of the record table, concatenated. */
  public Label label(byte[]... parts) {
    var context = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, context, at, part.length);
      at += part.length;
    }
    return new Label(this, context);
  }
}
