package org.amparo.evidence;

import java.util.List;
import java.util.Optional;
import org.amparo.complaint.FilerFiles;

/** What lies behind a door at one moment, held against the limits. */
final class Stock {
  private final Limits limits;
  private final List<Paper> papers;
  private final int lying;

  Stock(FilerFiles.Reach reach, Limits limits) {
    this.limits = limits;
    this.papers = papers(reach);
    this.lying = reach.lying();
  }

  static List<Paper> papers(FilerFiles.Reach reach) {
    return reach.files().entrySet().stream().map(file -> {
      try (var record = FileRecord.read(new FileId(file.getKey()), reach.later(), file.getValue())) {
        return record.paper();
      }
    }).sorted(Order.BY_NAME).toList();
  }

  List<Paper> papers() {
    return papers;
  }

  boolean isFull() {
    return papers.size() >= limits.papers() || lying >= limits.later();
  }

  boolean hasRoomFor(long length) {
    return papers.stream().mapToLong(Paper::length).sum() + length <= limits.allBytes();
  }

  /** The same file under the same name with the same wish: it came twice. */
  Optional<Paper> twin(Paper fresh) {
    return papers.stream().filter(paper -> paper.name().equals(fresh.name()) && paper.hide() == fresh.hide()
        && paper.original().orElse(paper.fingerprint()).equals(fresh.fingerprint())).findFirst();
  }
}
