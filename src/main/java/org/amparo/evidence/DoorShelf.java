package org.amparo.evidence;

import java.util.Optional;
import java.util.function.Function;
import org.amparo.complaint.FileChange;
import org.amparo.complaint.FilerFiles;
import org.amparo.vault.Secret;

/** The file records behind one person's door. */
final class DoorShelf implements Shelf {
  private final FilerFiles files;
  private final Secret token;

  DoorShelf(FilerFiles files, Secret token) {
    this.files = files;
    this.token = token;
  }

  @Override
  public Optional<Found> read(FileId id) {
    return files.look(token).flatMap(reach -> {
      try (reach) {
        return of(reach, id).map(record -> new Found(record, reach.complaint()));
      }
    });
  }

  @Override
  public boolean change(FileId id, Function<FileRecord, Optional<FileChange>> edit) {
    return files.change(token, reach -> of(reach, id).flatMap(record -> {
      try (record) {
        return edit.apply(record);
      }
    })) == FilerFiles.Changed.DONE;
  }

  @Override
  public FileChange refused(FileRecord record) {
    return FileChange.drop(record.paper().id().value());
  }

  private static Optional<FileRecord> of(FilerFiles.Reach reach, FileId id) {
    return Optional.ofNullable(reach.files().get(id.value()))
        .map(content -> FileRecord.read(id, reach.later(), content));
  }
}
