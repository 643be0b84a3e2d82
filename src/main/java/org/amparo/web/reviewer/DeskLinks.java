package org.amparo.web.reviewer;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.desk.Desk;
import org.amparo.web.shell.Words;

/** Desks by the names that readers of a language know them by. */
public record DeskLinks(List<Link> links) {
  /** One desk. */
  public record Link(String id, String name) {}

  public static DeskLinks of(List<Desk> desks, Words words) {
    return new DeskLinks(desks.stream().map(desk -> new Link(desk.id().hex(), name(desk, words)))
        .sorted(Comparator.comparing(Link::name, Collator.getInstance(words.language().locale()))).toList());
  }

  /** A desk of a queue that is no longer configured is called by the queue's code. */
  public static String name(Desk desk, Words words) {
    var key = "queue." + desk.queue();
    return words.has(key) ? words.get(key) : desk.queue();
  }

  public Map<String, String> byId() {
    return links.stream().collect(Collectors.toMap(Link::id, Link::name));
  }
}
