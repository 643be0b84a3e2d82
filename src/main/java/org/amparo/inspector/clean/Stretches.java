package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * The stretches of a file that pictures and sounds lie in: they are copied, and what lies between them becomes zeros.
 */
final class Stretches {
  private static final int MOST = 1 << 20;
  private long[] starts = new long[64];
  private long[] ends = new long[64];
  private int count;
  private boolean sorted;

  void add(long start, long length) throws UncleanException {
    if (start < 0 || length < 0 || start + length < 0) throw new UncleanException("a stretch outside the file");
    if (length == 0) return;
    if (count > 0 && ends[count - 1] == start) {
      ends[count - 1] = start + length;
      return;
    }
    if (count == MOST) throw new UncleanException("too many stretches");
    if (count == starts.length) grow();
    starts[count] = start;
    ends[count++] = start + length;
  }

  private void grow() {
    starts = Arrays.copyOf(starts, count * 2);
    ends = Arrays.copyOf(ends, count * 2);
  }

  /** Sorting both ends by themselves keeps what they cover together, even where they overlap. */
  private void sort() {
    if (sorted) return;
    Arrays.sort(starts, 0, count);
    Arrays.sort(ends, 0, count);
    sorted = true;
  }

  /** How many bytes between two places are kept. */
  long within(long from, long end) {
    sort();
    long sum = 0;
    long at = from;
    for (int i = 0; i < count; i++) {
      long start = Math.max(at, starts[i]);
      long stop = Math.min(end, ends[i]);
      if (stop > start) {
        sum += stop - start;
        at = stop;
      }
    }
    return sum;
  }

  /** How many bytes are kept in all. */
  long sum() {
    return within(0, Long.MAX_VALUE);
  }

  void copy(Cursor from, long end, OutputStream to) throws IOException, UncleanException {
    sort();
    for (int i = first(from.at()); i < count && starts[i] < end; i++) {
      if (ends[i] <= from.at()) continue;
      blank(from, Math.max(from.at(), starts[i]), to);
      from.copy(Math.min(end, ends[i]) - from.at(), to);
    }
    blank(from, end, to);
  }

  private int first(long at) {
    int place = Arrays.binarySearch(ends, 0, count, at);
    return place < 0 ? -place - 1 : place;
  }

  private static void blank(Cursor from, long end, OutputStream to) throws IOException, UncleanException {
    Cursor.zeros(end - from.at(), to);
    from.to(end);
  }
}
