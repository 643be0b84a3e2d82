package org.amparo.inspector.clean;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Office documents written by hand, with a secret in every place that has one. What is seen: "what one sees". */
final class PlantedOffice {
  static final List<String> SECRETS = List.of("Autora", "Empresa", "Borrado", "Comentario", "Plantilla", "Privado",
      "Archivo", "0A1B2C3D", "Etiqueta");
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TO = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

  private PlantedOffice() {}

  static byte[] word() throws IOException {
    return word("");
  }

  /** @param more XML of the body */
  static byte[] word(String more) throws IOException {
    return zip("[Content_Types].xml", types(), "_rels/.rels", threads(thread("1", "officeDocument", "word/document.xml")
            + "<Relationship Id=\"r2\" Type=\"" + PACKAGE + "relationships/metadata/core-properties\" "
            + "Target=\"docProps/core.xml\"/>" + thread("3", "extended-properties", "docProps/app.xml")),
        "docProps/core.xml", "<cp:p xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>Autora</dc:creator></cp:p>",
        "docProps/app.xml", "<Properties><Company>Empresa</Company></Properties>",
        "customXml/item1.xml", "<a>Privado</a>",
        "word/_rels/document.xml.rels", threads(thread("1", "image", "media/Archivo.png")
            + thread("2", "comments", "comments.xml") + thread("3", "settings", "settings.xml")
            + thread("4", "customXml", "../customXml/item1.xml") + thread("5", "image", "media/Borrado.png")
            + "<Relationship Id=\"r6\" Type=\"" + TO + "/hyperlink\" Target=\"file:///C:/Users/Autora/x\" "
            + "TargetMode=\"External\"/>"),
        "word/_rels/settings.xml.rels", threads("<Relationship Id=\"r1\" Type=\"" + TO + "/attachedTemplate\" "
            + "Target=\"file:///C:/Plantilla.dotx\" TargetMode=\"External\"/>"),
        "word/settings.xml", "<w:settings xmlns:w=\"" + WORD + "\" xmlns:r=\"" + TO + "\"><w:attachedTemplate r:id=\"r1\"/>"
            + "<w:rsids><w:rsid w:val=\"0A1B2C3D\"/></w:rsids><w:zoom w:percent=\"100\"/></w:settings>",
        "word/comments.xml", "<w:comments xmlns:w=\"" + WORD + "\"><w:comment w:author=\"Autora\">Comentario</w:comment>"
            + "</w:comments>",
        "word/media/Archivo.png", picture(), "word/media/Borrado.png", picture(), "word/document.xml", body(more));
  }

  private static String body(String more) {
    return "<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"" + TO + "\" xmlns:pic=\"p\"><w:body>"
        + "<w:p w:rsidR=\"0A1B2C3D\"><w:commentRangeStart w:id=\"1\"/><w:r><w:t xml:space=\"preserve\">what </w:t></w:r>"
        + "<w:ins w:author=\"Autora\" w:date=\"2020-01-02T03:04:05Z\"><w:r><w:t>one</w:t></w:r></w:ins>"
        + "<w:del w:author=\"Autora\"><w:r><w:delText>Borrado</w:delText><pic:blip r:embed=\"r5\"/></w:r></w:del>"
        + "<w:r><w:t xml:space=\"preserve\"> sees</w:t></w:r><w:commentRangeEnd w:id=\"1\"/>"
        + "<w:hyperlink r:id=\"r6\"><w:r><w:t>!</w:t></w:r></w:hyperlink><!-- Privado --></w:p>"
        + "<w:p><w:r><pic:cNvPr id=\"1\" name=\"Archivo.png\" descr=\"Etiqueta\"/><pic:blip r:embed=\"r1\"/></w:r></w:p>" + more
        + "</w:body></w:document>";
  }

  private static String types() {
    return "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Default Extension=\"png\" ContentType=\"image/png\"/><Override PartName=\"/word/document.xml\" ContentType=\""
        + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
  }

  private static String threads(String threads) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + threads + "</Relationships>";
  }

  private static String thread(String id, String type, String target) {
    return "<Relationship Id=\"r" + id + "\" Type=\"" + TO + "/" + type + "\" Target=\"" + target + "\"/>";
  }

  static byte[] text() throws IOException {
    return zip("mimetype", "application/vnd.oasis.opendocument.text", "meta.xml",
        "<office:meta xmlns:office=\"o\" xmlns:dc=\"d\"><dc:creator>Autora</dc:creator><Empresa/></office:meta>",
        "Thumbnails/thumbnail.png", "Plantilla", "Pictures/a.png", picture(), "Pictures/b.png", "Borrado",
        "settings.xml", "<office:settings xmlns:office=\"o\" xmlns:config=\"c\"><config:config-item-set "
            + "config:name=\"ooo:configuration-settings\"><config:config-item config:name=\"PrinterName\" "
            + "config:type=\"string\">Privado</config:config-item><config:config-item config:name=\"Rsid\" "
            + "config:type=\"int\">0A1B2C3D</config:config-item></config:config-item-set></office:settings>",
        "content.xml", "<office:document-content xmlns:office=\"" + ODF + "office:1.0\" xmlns:text=\"" + ODF + "text:1.0\" "
            + "xmlns:draw=\"" + ODF + "drawing:1.0\" xmlns:svg=\"" + ODF + "svg-compatible:1.0\" xmlns:dc=\"d\" "
            + "xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body><office:text><text:tracked-changes>"
            + "<text:deletion><text:p>Borrado</text:p></text:deletion></text:tracked-changes><text:p>what one"
            + "<text:change text:change-id=\"c\"/><office:annotation><dc:creator>Autora</dc:creator>Comentario"
            + "</office:annotation> sees<text:a xlink:href=\"file:///home/Autora\">!</text:a><draw:frame "
            + "draw:name=\"Archivo\"><draw:image xlink:href=\"Pictures/a.png\"/><svg:desc>Etiqueta</svg:desc></draw:frame>"
            + "</text:p></office:text></office:body></office:document-content>");
  }

  private static byte[] picture() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  /** @param parts names and, after each, what is in it, as letters or bytes */
  static byte[] zip(Object... parts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) parts[i]));
        zip.write(parts[i + 1] instanceof byte[] bytes ? bytes : ((String) parts[i + 1]).getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
