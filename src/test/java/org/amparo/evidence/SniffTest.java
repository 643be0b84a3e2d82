package org.amparo.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.amparo.inspection.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** First bytes, and what they are taken for. */
class SniffTest {
  static Stream<Arguments> heads() {
    return Stream.of(
        Arguments.of("photo", Snapshots.plainPhoto(1), "a.jpg", Sniffed.of("image/jpeg")),
        Arguments.of("PDF behind some bytes", latin("\r\n\r\n%PDF-1.7"), "a.pdf", Sniffed.of("application/pdf")),
        Arguments.of("HEIC", latin("\0\0\0\u0018ftypheic\0\0\0\0"), "a.heic", Sniffed.of("image/heic")),
        Arguments.of("film of a phone", latin("\0\0\0\u0018ftypisom\0\0\0\0"), "a.mp4", Sniffed.UNDECIDED),
        Arguments.of("text", latin("no soy yo\n"), "a.txt", Sniffed.of("text/plain")),
        Arguments.of("text that begins with MZ", latin("MZ es mi pueblo\n"), "a.txt", Sniffed.of("text/plain")),
        Arguments.of("UTF-16", latin("\u00ff\u00feh\0i\0"), "a.txt", Sniffed.of("text/plain")),
        Arguments.of("mail", latin("Received: from here\r\nSubject: x\r\n\r\n"), "a.eml", Sniffed.UNDECIDED),
        Arguments.of("batch file by its name", latin("del x\n"), "a.bat", Sniffed.PROGRAM),
        Arguments.of("batch file by its words", latin("@echo off\n"), "a.txt", Sniffed.PROGRAM),
        Arguments.of("shell script", latin("#!/bin/sh\n"), "a.txt", Sniffed.PROGRAM),
        Arguments.of("Windows program", Snapshots.program(), "a.pdf", Sniffed.PROGRAM),
        Arguments.of("Linux program", latin("\u007fELF\u0002\u0001"), "a", Sniffed.PROGRAM),
        Arguments.of("Java class", latin("\u00ca\u00fe\u00ba\u00be\0\0\0="), "a", Sniffed.PROGRAM),
        Arguments.of("shortcut", latin("[InternetShortcut]\nURL=file:x"), "a.txt", Sniffed.PROGRAM),
        Arguments.of("jar", zip("META-INF/MANIFEST.MF", "x"), "a.zip", Sniffed.PROGRAM),
        Arguments.of("app", zip("AndroidManifest.xml", "x"), "a.docx", Sniffed.PROGRAM),
        Arguments.of("office", zip("[Content_Types].xml", "x"), "a", Sniffed.UNDECIDED),
        Arguments.of("OpenDocument", zip("mimetype", "application/vnd.oasis.opendocument.text"), "a",
            Sniffed.of("application/vnd.oasis.opendocument.text")),
        Arguments.of("archive", zip("fotos/a.jpg", "x"), "a.zip", Sniffed.OTHER),
        Arguments.of("gzip", latin("\u001f\u008b\b\0\0\0"), "a.gz", Sniffed.OTHER),
        Arguments.of("SVG", latin("<svg xmlns='x'/>"), "a.svg", Sniffed.OTHER));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("heads")
  void tells(String what, byte[] head, String name, Sniffed expected) {
    assertEquals(expected, Sniff.of(head, name));
  }

  @Property
  void readsAnyBytes(@ForAll @Size(max = 4096) byte[] head, @ForAll String name) {
    assertNotNull(Sniff.of(head, name));
  }

  @Property
  void readsAnyPackedBytes(@ForAll @Size(max = 400) byte[] rest) {
    var head = zip("a", "b");
    System.arraycopy(rest, 0, head, Math.min(4, head.length), Math.min(rest.length, head.length - 4));

    assertNotNull(Sniff.of(head, ""));
  }

  @Test
  void noticesANameThatLies() {
    assertTrue(Endings.lie("informe.pdf", PaperKind.PHOTO));
    assertTrue(Endings.lie("foto.jpg.exe", PaperKind.PHOTO));
    assertFalse(Endings.lie("foto.png", PaperKind.PHOTO));
    assertFalse(Endings.lie("foto", PaperKind.PHOTO));
    assertFalse(Endings.lie("nota.ogg", PaperKind.AUDIO));
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A local header as packers write it, with this entry unpacked behind it. */
  private static byte[] zip(String name, String content) {
    return ByteBuffer.allocate(30 + name.length() + content.length()).order(ByteOrder.LITTLE_ENDIAN)
        .putInt(0x04034b50).putShort((short) 20).putShort((short) 0).putShort((short) 0).putInt(0).putInt(0)
        .putInt(content.length()).putInt(content.length()).putShort((short) name.length()).putShort((short) 0)
        .put(latin(name)).put(latin(content)).array();
  }
}
