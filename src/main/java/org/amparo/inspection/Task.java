package org.amparo.inspection;

import java.time.Duration;

/** What the inspector is asked to do with one file, and how long it may take before it is killed. */
public enum Task {
  /** What kind of file it is, whether it is taken, and what it carries. */
  LOOK(10),
  /** Only its kind: asked after a look that killed the inspector, so that such a file has an end. */
  GLANCE(5),
  /** The same file without what it carries besides what one sees or hears. */
  CLEAN(30),
  /** A second reading, of a file that was cleaned. */
  CHECK(20),
  /** Its words. */
  TEXT(30),
  /** One page as a picture. */
  PAGE(10),
  /** A case as a document to print: the only task about no stranger's file. */
  PRINT(60);

  /** A file of a gigabyte takes longer by its reading alone; slower than this it is not. */
  private static final long BYTES_A_SECOND = 8_000_000;
  private final int seconds;

  Task(int seconds) {
    this.seconds = seconds;
  }

  /** @param length of the file, in bytes */
  public Duration limit(long length) {
    return Duration.ofSeconds(seconds + (this == LOOK || this == GLANCE || this == PAGE ? 0 : length / BYTES_A_SECOND));
  }
}
