package org.amparo.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells by its first bytes what a file may be. It looks at signatures and follows nothing: whatever needs parsing is
 * parsed in the inspector.
 */
final class Sniff {
  /** How many of a file's first bytes the web process looks at. */
  static final int HEAD = 4096;

  /** A signature: these bytes at this place. */
  private record Magic(int at, byte[] bytes, Sniffed means) {
    static Magic text(int at, String text, Sniffed means) {
      return new Magic(at, text.getBytes(StandardCharsets.ISO_8859_1), means);
    }
  }

  private static final List<Magic> TABLE = List.of(
      Magic.text(0, "\u00ff\u00d8\u00ff", Sniffed.of("image/jpeg")),
      Magic.text(0, "\u0089PNG\r\n\u001a\n", Sniffed.of("image/png")),
      Magic.text(0, "GIF87a", Sniffed.of("image/gif")),
      Magic.text(0, "GIF89a", Sniffed.of("image/gif")),
      Magic.text(0, "II*\0", Sniffed.of("image/tiff")),
      Magic.text(0, "MM\0*", Sniffed.of("image/tiff")),
      Magic.text(0, "\u00ff\n", Sniffed.of("image/jxl")),
      Magic.text(0, "\0\0\0\fJXL \r\n\u0087\n", Sniffed.of("image/jxl")),
      Magic.text(0, "fLaC", Sniffed.of("audio/flac")),
      Magic.text(0, "ID3", Sniffed.of("audio/mpeg")),
      Magic.text(0, "#!AMR", Sniffed.of("audio/amr")),
      Magic.text(0, "OggS", Sniffed.UNDECIDED),
      Magic.text(0, "\u001a\u0045\u00df\u00a3", Sniffed.UNDECIDED),
      Magic.text(0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", Sniffed.UNDECIDED),
      Magic.text(0, "{\\rtf", Sniffed.of("application/rtf")),
      Magic.text(0, "\u007fELF", Sniffed.PROGRAM),
      Magic.text(0, "\u00ca\u00fe\u00ba\u00be", Sniffed.PROGRAM),
      Magic.text(0, "\u00fe\u00ed\u00fa\u00ce", Sniffed.PROGRAM),
      Magic.text(0, "\u00fe\u00ed\u00fa\u00cf", Sniffed.PROGRAM),
      Magic.text(0, "\u00ce\u00fa\u00ed\u00fe", Sniffed.PROGRAM),
      Magic.text(0, "\u00cf\u00fa\u00ed\u00fe", Sniffed.PROGRAM),
      Magic.text(0, "dex\n", Sniffed.PROGRAM),
      Magic.text(0, "\0asm", Sniffed.PROGRAM),
      Magic.text(0, "L\0\0\0\u0001\u0014\u0002\0", Sniffed.PROGRAM),
      Magic.text(0, "!<arch>", Sniffed.PROGRAM),
      Magic.text(0, "\u00ed\u00ab\u00ee\u00db", Sniffed.PROGRAM),
      Magic.text(0, "xar!", Sniffed.PROGRAM),
      Magic.text(0, "ITSF", Sniffed.PROGRAM),
      Magic.text(0, "FWS", Sniffed.PROGRAM),
      Magic.text(0, "CWS", Sniffed.PROGRAM),
      Magic.text(0, "ZWS", Sniffed.PROGRAM));

  private static final Set<String> RUNS = Set.of("exe", "dll", "com", "scr", "msi", "bat", "cmd", "ps1", "vbs", "vbe", "js",
      "jse", "mjs", "wsf", "wsh", "hta", "sh", "bash", "py", "pl", "rb", "php", "reg", "jar", "apk", "lnk", "url", "desktop",
      "scf", "command", "app", "deb", "rpm", "pkg", "msix", "xpi", "crx", "cpl", "pif", "inf", "applescript", "scpt");
  private static final List<String> STARTS_A_PROGRAM = List.of("@echo", "<?php", "<hta:", "[internetshortcut]",
      "[desktop entry]", "windows registry editor", "<job", "<script");
  private static final List<String> STARTS_A_MAIL = List.of("from:", "received:", "return-path:", "mime-version:",
      "delivered-to:", "subject:", "date:", "message-id:", "x-", "from ", "reply-to:", "to:", "dkim-signature:");
  private static final Set<String> AVIF = Set.of("avif", "avis");
  private static final Set<String> HEIF = Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "heif");

  private final byte[] head;
  private final String name;

  private Sniff(byte[] head, String name) {
    this.head = head;
    this.name = name;
  }

  /** @param head the first bytes, {@link #HEAD} of them or the whole file */
  static Sniffed of(byte[] head, String name) {
    return new Sniff(head, name).sniffed();
  }

  private Sniffed sniffed() {
    return signed().or(this::boxed).or(this::riff).or(this::packed).or(this::pdf).or(this::program).or(this::sound)
        .or(this::text).orElse(Sniffed.OTHER);
  }

  private Optional<Sniffed> signed() {
    return TABLE.stream().filter(magic -> lies(magic.bytes(), magic.at())).map(Magic::means).findFirst();
  }

  /** ISO base media (ISO/IEC 14496-12 §4.3): the first box names its brand. */
  private Optional<Sniffed> boxed() {
    if (!lies("ftyp", 4)) {
      return lies("moov", 4) || lies("mdat", 4) || lies("wide", 4) || lies("free", 4)
          ? Optional.of(Sniffed.of("video/quicktime")) : Optional.empty();
    }
    var brand = ascii(8, 4).toLowerCase(Locale.ROOT);
    if (AVIF.contains(brand)) {
      return Optional.of(Sniffed.of("image/avif"));
    }
    if (HEIF.contains(brand)) {
      return Optional.of(brand.startsWith("he") ? Sniffed.of("image/heic") : Sniffed.UNDECIDED);
    }
    return Optional.of(brand.startsWith("qt") ? Sniffed.of("video/quicktime") : Sniffed.UNDECIDED);
  }

  private Optional<Sniffed> riff() {
    if (!lies("RIFF", 0)) {
      return Optional.empty();
    }
    return Optional.of(lies("WEBP", 8) ? Sniffed.of("image/webp") : lies("WAVE", 8) ? Sniffed.of("audio/wav")
        : Sniffed.OTHER);
  }

  private Optional<Sniffed> packed() {
    return lies("PK\u0003\u0004", 0) ? Optional.of(PackedNames.sniffed(head, name)) : Optional.empty();
  }

  /** PDF readers accept up to a kilobyte before the header (ISO 32000-1, annex H.3.4.1). */
  private Optional<Sniffed> pdf() {
    return ascii(0, 1024).contains("%PDF-") ? Optional.of(Sniffed.of("application/pdf")) : Optional.empty();
  }

  private Optional<Sniffed> program() {
    boolean script = lies("#!", 0);
    boolean dos = lies("MZ", 0) && !isText();
    boolean bitmap = lies("BM", 0) && head.length > 18 && head[15] == 0 && head[16] == 0 && head[17] == 0;
    return script || dos ? Optional.of(Sniffed.PROGRAM)
        : bitmap ? Optional.of(Sniffed.of("image/bmp")) : Optional.empty();
  }

  /** MPEG audio and ADTS begin with eleven or twelve set bits and legal values; so does a text's UTF-16 mark, FF FE. */
  private Optional<Sniffed> sound() {
    if (head.length < 4 || lies("\u00ff\u00fe", 0) || (head[0] & 0xff) != 0xff || (head[1] & 0xe0) != 0xe0) {
      return Optional.empty();
    }
    if ((head[1] & 0xf6) == 0xf0) {
      return Optional.of(Sniffed.of("audio/aac"));
    }
    boolean legal = (head[1] & 0x18) != 0x08 && (head[1] & 0x06) != 0 && (head[2] & 0xf0) != 0xf0;
    return legal ? Optional.of(Sniffed.of("audio/mpeg")) : Optional.empty();
  }

  private Optional<Sniffed> text() {
    if (!isText()) {
      return Optional.empty();
    }
    var start = words().strip().toLowerCase(Locale.ROOT);
    if (RUNS.contains(Names.ending(name)) || STARTS_A_PROGRAM.stream().anyMatch(start::startsWith)) {
      return Optional.of(Sniffed.PROGRAM);
    }
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return Optional.of(Sniffed.of("text/html"));
    }
    if (start.startsWith("<?xml") || start.startsWith("<svg") || start.startsWith("%!ps")) {
      return start.contains("<html") ? Optional.of(Sniffed.UNDECIDED) : Optional.of(Sniffed.OTHER);
    }
    return Optional.of(STARTS_A_MAIL.stream().anyMatch(start::startsWith) ? Sniffed.UNDECIDED : Sniffed.of("text/plain"));
  }

  /** Whether there is nothing but what a text holds, in any of the usual encodings. */
  private boolean isText() {
    if (lies("\u00ff\u00fe", 0) || lies("\u00fe\u00ff", 0)) {
      return true;
    }
    int odd = 0;
    for (byte one : head) {
      int sign = one & 0xff;
      if (sign == 0) {
        return false;
      }
      odd += sign < 32 && sign != '\n' && sign != '\r' && sign != '\t' && sign != '\f' && sign != 0x1b ? 1 : 0;
    }
    return odd * 100 <= head.length;
  }

  private String words() {
    var charset = lies("\u00ff\u00fe", 0) ? StandardCharsets.UTF_16LE
        : lies("\u00fe\u00ff", 0) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    var words = new String(head, charset);
    return words.startsWith("\ufeff") ? words.substring(1) : words;
  }

  private String ascii(int at, int length) {
    int from = Math.min(at, head.length);
    return new String(head, from, Math.min(length, head.length - from), StandardCharsets.ISO_8859_1);
  }

  private boolean lies(String text, int at) {
    return lies(text.getBytes(StandardCharsets.ISO_8859_1), at);
  }

  private boolean lies(byte[] bytes, int at) {
    return head.length >= at + bytes.length
        && Arrays.equals(head, at, at + bytes.length, bytes, 0, bytes.length);
  }
}
