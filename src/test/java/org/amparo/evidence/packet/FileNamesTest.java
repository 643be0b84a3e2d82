package org.amparo.evidence.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  @ParameterizedTest
  @CsvSource({
      "1, photo.JPG, image/jpeg, 01-photo.JPG",
      "2, نشرة.pdf, application/pdf, 02-نشرة.pdf",
      "3, ../../etc/passwd, text/plain, 03-etc_passwd.txt",
      "4, invoice.pdf.exe, application/pdf, 04-invoice.pdf.exe.pdf",
      "5, page.html, application/x-unheard, 05-page.html.bin",
      "6, '', image/png, 06-file.png",
      "12, 'a b  c.png', image/png, 12-a_b_c.png",
  })
  void isSafeOnAnyDisk(int number, String name, String mediaType, String safe) {
    assertEquals(safe, FileNames.safe(number, name, mediaType));
  }

  @Property(tries = 300) void namesNoPlaceWhateverItWasCalled(@ForAll String name) {
    var safe = FileNames.safe(7, name, "image/jpeg");

    assertTrue(safe.matches("07-[\\p{L}\\p{M}\\p{N}._-]{1,70}"), safe);
    assertTrue(safe.endsWith(".jpg") || safe.toLowerCase().matches(".*\\.jpe?g?"), safe);
  }
}
