package org.amparo.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The list of papers on the page of a case. */
final class CasePapers {
  private static final Pattern SECTION = Pattern.compile("(?s)<section class=\"card\" id=\"papers\">(.*?)</section>");
  private static final Pattern LINK = Pattern.compile("<a class=\"each\" href=\"(/[^\"]+/paper/[^\"]+)\"");
  private static final Pattern NAME = Pattern.compile("<bdi class=\"words\">([^<]*)</bdi>");

  private record Row(String link, String name) {}

  private final List<Row> rows = new ArrayList<>();

  CasePapers(String page) {
    var section = SECTION.matcher(page);
    if (!section.find()) return;
    for (var row : section.group(1).split("<li>")) {
      var link = LINK.matcher(row);
      var name = NAME.matcher(row);
      if (link.find() && name.find()) rows.add(new Row(link.group(1), name.group(1).strip()));
    }
  }

  /** Links to the papers of this name. */
  List<String> named(String name) {
    return rows.stream().filter(row -> row.name().equals(name)).map(Row::link).toList();
  }

  List<String> links() {
    return rows.stream().map(Row::link).toList();
  }

  int count() {
    return rows.size();
  }
}
