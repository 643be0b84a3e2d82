package org.amparo.web.reviewer;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.amparo.inspection.Print;
import org.amparo.web.shell.Markup;

/** A case as one page that any browser opens from a disk: it runs nothing and loads nothing. */
public final class CaseHtml {
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";
  private static final String LOOKS = """
      body{max-width:46rem;margin:auto;padding:1rem;font:1.05rem/1.6 system-ui,"Noto Sans","Noto Naskh Arabic",sans-serif;\
      overflow-wrap:anywhere}
      h2{margin:2.2rem 0 .4rem;border-bottom:1px solid #999}p{margin:.2rem 0}
      .question{margin-top:1.1rem;font-weight:700}.second,.small{color:#555}.second{font-style:italic}
      .own{white-space:pre-line;border-inline-start:4px solid #0d4f60;padding-inline-start:.7rem}
      """;

  private CaseHtml() {}

  public static byte[] of(Print print) {
    var page = new Markup().open("html", "lang", print.language(), "dir", print.rightToLeft() ? "rtl" : "ltr")
        .open("head").open("meta", "charset", "utf-8")
        .open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
        .open("meta", "name", "viewport", "content", "width=device-width")
        .element("title", print.title()).element("style", "").close("head").line().open("body").line();
    print.lines().forEach(line -> line(page, line));
    var text = "<!DOCTYPE html>\n" + page.close("body").close("html").line();
    return text.replaceFirst("<style>", "<style>" + LOOKS).getBytes(StandardCharsets.UTF_8);
  }

  private static void line(Markup page, Print.Line line) {
    var tag = switch (line.style()) {
      case TITLE -> "h1";
      case HEADING -> "h2";
      default -> "p";
    };
    page.element(tag, line.text(), "class", line.style().name().toLowerCase(Locale.ROOT),
        "lang", line.language().isEmpty() ? null : line.language(), "dir", line.way().name().toLowerCase(Locale.ROOT))
        .line();
  }
}
