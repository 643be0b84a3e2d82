package org.amparo.complaint;

import java.util.Map;

/** A draft opened from its door, with the rows it was read from. */
record OpenDraft(ComplaintRow row, DoorRow doorRow, Door.Draft door, Map<Place, byte[]> records, Dossier dossier)
    implements AutoCloseable {
  @Override
  public void close() {
    door.close();
    dossier.close();
  }
}
