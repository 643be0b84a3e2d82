package org.amparo.inspector.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.amparo.inspection.Print;
import org.amparo.inspection.Print.Style;
import org.amparo.inspection.Print.Way;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A print is kept for years by whoever gets it: the words here are invented. */
class ArchivalTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
      "en|false|She was told that a paper from abroad says otherwise.",
      "es|false|Él pidió ayuda: ¿qué pasó con la orden de Bogotá?",
      "ar|true|كتب الشاهد رسالة ولم يقرأها أحد",
      "fr|false|Où est l’avis reçu cet été, s’il a existé ?",
      "pt-BR|false|A informação não é verdadeira, disse a irmã.",
      "ht|false|Yo te di m' gen yon dosye nan peyi m, men se pa vre.",
      "ru|false|Сообщение о розыске пришло из другой страны",
      "zh-Hans|false|他们说我在国内有案件，但是没有人给我看。",
      "pa|false|ਉਨ੍ਹਾਂ ਨੇ ਕਿਹਾ ਕਿ ਮੇਰੇ ਖ਼ਿਲਾਫ਼ ਕੇਸ ਹੈ",
      "hi|false|उन्होंने कहा कि मेरे खिलाफ़ मामला है",
      "ti|false|ኣብ ልዕለይ ክሲ ከምዘሎ ተነጊሩኒ",
  })
  void isOneForArchivesAndCanBeCopiedInItsOwnScript(String language, boolean rtl, String words) throws Exception {
    var pdf = printed(language, rtl, words);

    assertEquals(List.of(), Archive.faults(pdf));
    var copied = Normalizer.normalize(Copied.words(pdf).replace("\u200B", ""), Normalizer.Form.NFC);
    assertTrue(copied.replace(" ", "").contains(Normalizer.normalize(words, Normalizer.Form.NFC).replace(" ", "")),
        copied);
  }

  @Test
  void isOneForArchivesEvenWithSignsThatNoFontHas() throws Exception {
    assertEquals(List.of(), Archive.faults(printed("en", false, "before \uDBFF\uDFFD after & <more>")));
  }

  @Test
  void bringsEveryFontWithItAndHeavyOnesForHeadings() throws IOException {
    try (var document = Loader.loadPDF(printed("en", false, "ordinary"))) {
      var fonts = new ArrayList<PDFont>();
      var resources = document.getPage(0).getResources();
      for (var name : resources.getFontNames()) fonts.add(resources.getFont(name));

      assertTrue(fonts.stream().allMatch(PDFont::isEmbedded));
      assertTrue(fonts.stream().anyMatch(font -> font.getName().contains("Bold")));
      assertEquals("U", said(document.getDocumentCatalog().getMetadata().toByteArray(), "pdfaid:conformance"));
      assertEquals(1, document.getDocumentCatalog().getOutputIntents().size());
    }
  }

  @Test
  void saysNoHourAndNoMaker() throws IOException {
    try (var document = Loader.loadPDF(printed("en", false, "words"))) {
      assertTrue(document.getDocumentInformation().getMetadataKeys().isEmpty());
      assertFalse(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)
          .contains("Date"));
    }
  }

  private static String said(byte[] packet, String element) {
    return new String(packet, StandardCharsets.UTF_8).split("<" + element + ">")[1].split("<")[0];
  }

  private static byte[] printed(String language, boolean rtl, String words) throws IOException {
    var pdf = new ByteArrayOutputStream();
    var way = rtl ? Way.RTL : Way.LTR;
    Press.print(new Print("a <title> & more", language, rtl, List.of(new Print.Line(Style.TITLE, words, language, way),
        new Print.Line(Style.OWN, words, language, Way.AUTO), new Print.Line(Style.SMALL, "SHA-256 00ff", "", Way.LTR))),
        pdf);
    return pdf.toByteArray();
  }
}
