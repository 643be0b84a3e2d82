package org.amparo.evidence;

import java.util.Optional;
import java.util.function.Function;
import org.amparo.complaint.DeskFiles;
import org.amparo.complaint.FileChange;
import org.amparo.complaint.OpenCase;
import org.amparo.desk.Reviewer;

/** The file records of a case that is open at a desk. */
final class DeskShelf implements Shelf {
  private final DeskFiles files;
  private final Reviewer reviewer;
  private final OpenCase open;

  DeskShelf(DeskFiles files, Reviewer reviewer, OpenCase open) {
    this.files = files;
    this.reviewer = reviewer;
    this.open = open;
  }

  @Override
  public Optional<Found> read(FileId id) {
    return of(files.of(open), id).map(record -> new Found(record, open.id()));
  }

  @Override
  public boolean change(FileId id, Function<FileRecord, Optional<FileChange>> edit) {
    return files.change(reviewer, open, lying -> of(lying, id).flatMap(record -> {
      try (record) {
        return edit.apply(record);
      }
    }));
  }

  /** The person is not here to be told: its name stays, and says what it was. */
  @Override
  public FileChange refused(FileRecord record) {
    var paper = Drawn.of(record.paper()).state(State.REFUSED).paper();
    try (var next = record.with(record.verdict(), paper)) {
      return FileChange.put(paper.id().value(), next.bytes());
    }
  }

  static Optional<FileRecord> of(DeskFiles.Files lying, FileId id) {
    return lying.of(id.value()).map(content -> FileRecord.read(id, lying.later().containsKey(id.value()), content));
  }
}
