package org.amparo.web.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** All pages of all fronts, and which of them an address means. */
final class Sitemap {
  private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

  /** A page, with the named parts of the address it was asked by. */
  record Found(Page page, Map<String, String> parts) {}

  private record Entry(Page page, Pattern address, List<String> names) {
    static Entry of(Page page) {
      var names = PART.matcher(page.path()).results().map(part -> part.group(1)).toList();
      return new Entry(page, Pattern.compile(PART.matcher(page.path()).replaceAll("([\\\\w-]+)")), names);
    }

    Found found(MatchResult match) {
      var parts = new HashMap<String, String>();
      for (int i = 0; i < names.size(); i++) {
        parts.put(names.get(i), match.group(i + 1));
      }
      return new Found(page, Map.copyOf(parts));
    }
  }

  private final List<Entry> entries;

  Sitemap(List<Page> pages) {
    entries = pages.stream().map(Entry::of).toList();
  }

  /** @param address the part behind the language */
  Optional<Found> find(Front front, String address) {
    for (var entry : entries) {
      var match = entry.address().matcher(address);
      if (entry.page().front() == front && match.matches()) return Optional.of(entry.found(match));
    }
    return Optional.empty();
  }
}
