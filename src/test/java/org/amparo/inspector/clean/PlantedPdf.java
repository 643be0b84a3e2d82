package org.amparo.inspector.clean;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationCircle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** A PDF with a secret in every place that has one. What is seen: "what one sees", a red box, a bookmark, a link. */
final class PlantedPdf {
  static final List<String> SECRETS = List.of("Autora", "Programa", "Palabras", "Paquete", "Adjunto", "Guion", "Comentario",
      "Nombrado", "Privado", "Miniatura", "Borrado", "Estructura", "Etiqueta");

  private PlantedPdf() {}

  static byte[] bytes() throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A6);
      document.addPage(page);
      draw(document, page);
      around(document);
      inside(document, page);
      marked(document, page);
      return changedOnce(saved(document));
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static void draw(PDDocument document, PDPage page) throws IOException {
    var red = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 400; i++) red.setRGB(i % 20, i / 20, Color.RED.getRGB() + i);
    var picture = LosslessFactory.createFromImage(document, red);
    picture.getCOSObject().setString(COSName.getPDFName("PTEX.FileName"), "Etiqueta");
    picture.setMetadata(new PDMetadata(document, new ByteArrayInputStream("<x:xmpmeta>Paquete".getBytes(
        StandardCharsets.UTF_8))));
    try (var pen = new PDPageContentStream(document, page)) {
      pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 18);
      pen.beginText();
      pen.newLineAtOffset(40, 300);
      pen.showText("what one sees");
      pen.endText();
      pen.drawImage(picture, 40, 100, 80, 80);
    }
  }

  private static void around(PDDocument document) throws IOException {
    var card = document.getDocumentInformation();
    card.setAuthor("Autora");
    card.setProducer("Programa");
    card.setKeywords("Palabras");
    card.setCreationDate(new GregorianCalendar(2020, 1, 2));
    card.setCustomMetadataValue("Own", "Nombrado");
    var catalog = document.getDocumentCatalog();
    catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream("<rdf:RDF><dc:creator>Paquete".getBytes(
        StandardCharsets.UTF_8))));
    catalog.setOpenAction(new PDActionJavaScript("app.alert('Guion')"));
    var outline = new PDDocumentOutline();
    var item = new PDOutlineItem();
    item.setTitle("chapter one");
    item.setDestination(document.getPage(0));
    outline.addLast(item);
    catalog.setDocumentOutline(outline);
    var tags = new COSDictionary();
    tags.setString(COSName.ALT, "Estructura");
    catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, tags);
    attach(document);
  }

  private static void attach(PDDocument document) throws IOException {
    var spec = new PDComplexFileSpecification();
    spec.setFile("Adjunto.txt");
    spec.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream("Adjunto".getBytes(
        StandardCharsets.UTF_8)), COSName.FLATE_DECODE));
    var files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of("Adjunto", spec));
    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
  }

  private static void inside(PDDocument document, PDPage page) throws IOException {
    var privately = new COSDictionary();
    privately.setString("Own", "Privado");
    page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), privately);
    page.getCOSObject().setString(COSName.getPDFName("LastModified"), "D:2020Nombrado");
    var little = document.getDocument().createCOSStream();
    try (var out = little.createOutputStream(COSName.FLATE_DECODE)) {
      out.write("Miniatura".getBytes(StandardCharsets.UTF_16BE));
    }
    page.getCOSObject().setItem(COSName.getPDFName("Thumb"), little);
    var starts = new COSDictionary();
    starts.setItem(COSName.O, new PDActionJavaScript("Guion()"));
    page.getCOSObject().setItem(COSName.AA, starts);
  }

  private static void marked(PDDocument document, PDPage page) throws IOException {
    var circle = new PDAnnotationCircle();
    circle.setRectangle(new PDRectangle(150, 100, 60, 60));
    circle.setContents("Comentario");
    circle.setTitlePopup("Autora");
    circle.setModifiedDate("D:20200102030405Z");
    circle.getCOSObject().setString(COSName.NM, "Nombrado");
    circle.constructAppearances(document);
    var link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(40, 20, 60, 20));
    var there = new COSDictionary();
    there.setName(COSName.S, "URI");
    there.setString(COSName.URI, "https://example.org/");
    link.getCOSObject().setItem(COSName.A, there);
    var starting = new PDAnnotationLink();
    starting.setRectangle(new PDRectangle(140, 20, 60, 20));
    starting.setAction(new PDActionJavaScript("Guion()"));
    page.setAnnotations(List.of(circle, link, starting));
    var view = new COSArray();
    view.add(new COSString("Nombrado"));
    page.getCOSObject().setItem(COSName.getPDFName("VP"), view);
  }

  /** The first saving had a word on the page that the second one blackened: it is still in the file. */
  private static byte[] changedOnce(byte[] first) throws IOException {
    try (var again = Loader.loadPDF(first)) {
      var page = again.getPage(0);
      var hidden = again.getDocument().createCOSStream();
      try (var out = hidden.createOutputStream()) {
        out.write("BT (Borrado) Tj ET".getBytes(StandardCharsets.US_ASCII));
      }
      var kept = page.getCOSObject().getItem(COSName.CONTENTS);
      page.getCOSObject().setItem(COSName.CONTENTS, hidden);
      page.getCOSObject().setNeedToBeUpdated(true);
      var second = new ByteArrayOutputStream();
      again.saveIncremental(second);
      return backAgain(second.toByteArray(), kept);
    }
  }

  private static byte[] backAgain(byte[] second, COSBase kept) throws IOException {
    try (var again = Loader.loadPDF(second)) {
      var key = ((COSObject) kept).getKey();
      var page = again.getPage(0).getCOSObject();
      page.setItem(COSName.CONTENTS, again.getDocument().getObjectFromPool(key));
      page.setNeedToBeUpdated(true);
      var third = new ByteArrayOutputStream();
      again.saveIncremental(third);
      return third.toByteArray();
    }
  }
}
