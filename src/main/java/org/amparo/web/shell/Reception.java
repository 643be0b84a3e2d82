package org.amparo.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.language.Language;
import org.amparo.language.Languages;

/** Reads an address: its language, else the one the browser likes best, and the page it means. */
final class Reception {
  private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)(?:/([\\w/-]*))?");

  private final Languages languages;
  private final Sitemap sitemap;

  Reception(Languages languages, Sitemap sitemap) {
    this.languages = languages;
    this.sitemap = sitemap;
  }

  Arrival arrival(HttpServletRequest request, Front front) {
    String path = request.getRequestURI();
    if (path.equals("/")) return found(front, preferred(request), "");
    var parts = ADDRESS.matcher(path);
    if (!parts.matches()) return nowhere(request, front);
    String address = Objects.requireNonNullElse(parts.group(2), "");
    return offered(parts.group(1)).map(language -> found(front, language, address))
        .orElseGet(() -> nowhere(request, front));
  }

  /** Where nothing stands: only the language counts, for the page that says so. */
  Arrival nowhere(HttpServletRequest request, Front front) {
    var parts = ADDRESS.matcher(request.getRequestURI());
    var language = parts.lookingAt() ? offered(parts.group(1)) : Optional.<Language>empty();
    return new Arrival(front, language.orElseGet(() -> preferred(request)), "", Optional.empty(), Map.of());
  }

  private Arrival found(Front front, Language language, String address) {
    return sitemap.find(front, address)
        .map(found -> new Arrival(front, language, address, Optional.of(found.page()), found.parts()))
        .orElseGet(() -> new Arrival(front, language, "", Optional.empty(), Map.of()));
  }

  private Language preferred(HttpServletRequest request) {
    return asked(request.getQueryString()).orElseGet(() -> languages.best(request.getHeader("Accept-Language")));
  }

  private Optional<Language> asked(String query) {
    return query != null && query.startsWith("lang=") ? offered(query.substring(5)) : Optional.empty();
  }

  private Optional<Language> offered(String tag) {
    return languages.offered().stream().filter(language -> language.tag().equalsIgnoreCase(tag)).findFirst();
  }
}
