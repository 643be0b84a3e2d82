package org.amparo.web.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.amparo.platform.Fault;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.junit.jupiter.api.Test;

class ParcelsTest {
  private static final String TYPE = "multipart/form-data; boundary=XyZ";

  /** What was read of a body: each file's name and bytes, and the fields. */
  private record Read(List<String> names, List<byte[]> files, Form form) {}

  @Test
  void givesFilesAsTheyComeAndTheFieldsAroundThem() throws IOException {
    var body = body(field("form", "t0ken"), file("paper", "a b.pdf", "one"), file("paper", "", ""),
        file("photo", "مستند.jpg", "two"), field("do", "add"));

    try (var parcels = begun(TYPE, body)) {
      assertEquals("t0ken", parcels.form().first("form"));
      assertEquals("", parcels.form().first("do"));
      var all = rest(parcels);

      assertEquals(List.of("a b.pdf", "مستند.jpg"), all.names());
      assertEquals("two", new String(all.files().get(1), StandardCharsets.UTF_8));
      assertEquals("add", all.form().first("do"));
    }
  }

  @Test
  void readsNamesAsBrowsersWriteThem() throws IOException {
    var odd = List.of("a%22b.jpg", "a\\\"b.jpg", "C:\\dir\\", "a; name=x.jpg", "a%0d%0aX.jpg");
    var read = rest(begun(TYPE, body(odd.stream().map(name -> file("f", name, "x")).toArray(String[]::new))));

    assertEquals(List.of("a\"b.jpg", "a\"b.jpg", "C:\\dir\\", "a; name=x.jpg", "a%0d%0aX.jpg"), read.names());
  }

  @Test
  void endsWithAnExceptionWhereAFileIsCutShort() throws IOException {
    var body = "--XyZ\r\nContent-Disposition: form-data; name=f; filename=a\r\n\r\nhalf a fi";
    var parcels = begun(TYPE, body);

    var content = parcels.next().orElseThrow().content();

    assertThrows(FileUploadException.class, content::readAllBytes);
  }

  @Test
  void refusesWhatIsNoFormAndTellsAFaultIfTheBodyWasReadBefore() {
    assertEquals(400, assertThrows(Refused.class, () -> begun(TYPE, "no boundary at all")).status());
    assertEquals(400, assertThrows(Refused.class, () -> begun("multipart/form-data", body(field("a", "b")))).status());
    assertThrows(Fault.class, () -> begun(TYPE, ""));
  }

  @Test
  void refusesTooManyPartsTooLongHeadsAndTooManyWords() {
    var many = new String[1001];
    for (int i = 0; i < many.length; i++) many[i] = field("a" + i, "");
    assertEquals(400, assertThrows(Refused.class, () -> begun(TYPE, body(many))).status());
    assertThrows(FileUploadException.class, () -> begun(TYPE, body(file("f", "n".repeat(20_000), "x"))));
    assertEquals(413, assertThrows(Refused.class,
        () -> begun(TYPE, body(field("story", "s".repeat(300_000))))).status());
  }

  @Test
  void readsOnToTheEndSoThatNobodyIsHungUpOn() throws IOException {
    var source = new ByteArrayInputStream(body(file("f", "a", "x".repeat(500_000))).getBytes(StandardCharsets.UTF_8));

    try (var parcels = new Parcels(TYPE, Paced.parcels(source, System::nanoTime), true)) {
      parcels.begin();
    }
    assertEquals(0, source.available());
  }

  @Property(tries = 300)
  void bringsEveryByteOfEveryFile(@ForAll("papers") List<byte[]> papers) throws IOException {
    var body = new ByteArrayOutputStream();
    for (var paper : papers) {
      body.writeBytes("--XyZ\r\nContent-Disposition: form-data; name=\"f\"; filename=\"n\"\r\n\r\n".getBytes());
      body.writeBytes(paper);
      body.writeBytes("\r\n".getBytes());
    }
    body.writeBytes("--XyZ--\r\n".getBytes());

    var read = rest(begun(TYPE, body.toByteArray()));

    assertEquals(papers.size(), read.files().size());
    for (int i = 0; i < papers.size(); i++) assertArrayEquals(papers.get(i), read.files().get(i));
  }

  @Property(tries = 1000)
  void neverFailsInAnyOtherWayThanSayingNo(@ForAll("hostile") byte[] body) throws IOException {
    var source = new ByteArrayInputStream(body);
    try (var parcels = new Parcels(TYPE, Paced.parcels(source, System::nanoTime), true)) {
      parcels.begin();
      rest(parcels);
    } catch (Refused | FileUploadException refused) {
      assertTrue(body.length > 0);
    } catch (Fault nothing) {
      assertEquals(0, body.length);
    }
    assertEquals(0, source.available());
  }

  /** Bytes that love to be mistaken for a boundary. */
  @Provide
  Arbitrary<List<byte[]>> papers() {
    var bits = Arbitraries.of("\r\n", "--", "XyZ", "\r\n--XyZ ", "\r\n--Xy", "\0", "A", "--XyZ--");
    return bits.list().ofMaxSize(40).map(some -> String.join("", some))
        .filter(paper -> !("\r\n" + paper).contains("\r\n--XyZ"))
        .map(paper -> paper.getBytes(StandardCharsets.ISO_8859_1)).list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<byte[]> hostile() {
    var bits = Arbitraries.of("--XyZ", "--XyZ--", "\r\n", "\r\n\r\n", "Content-Disposition: form-data; name=\"f\"",
        "; filename=\"a", "\"", "\\", ";", "=", "name", "\0", "--", "ä", "Content-Type: multipart/mixed; boundary=y");
    var soup = bits.list().ofMaxSize(30).map(some -> String.join("", some));
    var broken = Combinators.combine(Arbitraries.integers().between(0, 200), Arbitraries.chars())
        .as((at, sign) -> {
          var whole = new StringBuilder(body(field("form", "x"), file("f", "a.jpg", "bytes"), field("do", "add")));
          whole.setCharAt(Math.min(at, whole.length() - 1), sign);
          return whole.toString();
        });
    return Arbitraries.oneOf(soup, broken).map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 200)
  void saysNoToEveryBodyThatEndsTooSoon(@ForAll @IntRange(min = 1, max = 170) int length) {
    var whole = body(field("form", "x"), file("f", "a.jpg", "bytes"), field("do", "add"));
    var cut = whole.substring(0, Math.min(length, whole.length() - 10));

    assertThrows(Exception.class, () -> rest(begun(TYPE, cut)));
  }

  private static Parcels begun(String type, String body) throws IOException {
    return begun(type, body.getBytes(StandardCharsets.UTF_8));
  }

  private static Parcels begun(String type, byte[] body) throws IOException {
    var parcels = new Parcels(type, Paced.parcels(new ByteArrayInputStream(body), System::nanoTime), true);
    parcels.begin();
    return parcels;
  }

  private static Read rest(Parcels parcels) throws IOException {
    var read = new Read(new ArrayList<>(), new ArrayList<>(), parcels.form());
    for (var parcel = parcels.next(); parcel.isPresent(); parcel = parcels.next()) {
      read.names().add(parcel.get().fileName());
      read.files().add(parcel.get().content().readAllBytes());
    }
    return read;
  }

  private static String body(String... parts) {
    return String.join("", parts) + "--XyZ--\r\n";
  }

  private static String field(String name, String value) {
    return "--XyZ\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  private static String file(String field, String name, String content) {
    return "--XyZ\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
        + "\"\r\nContent-Type: image/jpeg\r\n\r\n" + content + "\r\n";
  }
}
