package org.amparo.inspector.clean;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.inspection.Source;
import org.amparo.inspector.bytes.ZipFolder;

/** The parts of an office document by name. What is unpacked in all is counted, however often a part is read. */
final class OfficeZip {
  private static final int MOST = 5_000;
  private static final long LARGEST = 400L << 20;
  private static final int LARGEST_HELD = 48 << 20;
  private static final String NAME = "[\\p{L}\\p{N}_./\\[\\]() ~+-]{1,200}";
  private final ZipFolder folder;
  private final Map<String, ZipFolder.Entry> parts = new LinkedHashMap<>();
  private long unpacked;

  private OfficeZip(ZipFolder folder) {
    this.folder = folder;
  }

  /** @throws UncleanException if it has no directory, too many parts, locked ones, or two of one name */
  static OfficeZip open(Source file) throws IOException, UncleanException {
    var folder = ZipFolder.of(file).orElseThrow(() -> new UncleanException("no directory"));
    var zip = new OfficeZip(folder);
    var names = new HashSet<String>();
    if (folder.entries().size() > MOST) throw new UncleanException("too many parts");
    for (var entry : folder.entries()) {
      boolean odd = entry.isLocked() || entry.method() != 0 && entry.method() != 8 || !entry.name().matches(NAME);
      if (odd) throw new UncleanException("a part that is locked, packed oddly or named oddly");
      if (!names.add(entry.name().toLowerCase(Locale.ROOT))) throw new UncleanException("two parts of one name");
      if (!entry.name().endsWith("/")) zip.parts.put(entry.name(), entry);
    }
    return zip;
  }

  Set<String> names() {
    return parts.keySet();
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  Optional<InputStream> stream(String name) throws IOException {
    return has(name) ? Optional.of(new Counted(folder.open(parts.get(name)))) : Optional.empty();
  }

  InputStream open(String name) throws IOException, UncleanException {
    return stream(name).orElseThrow(() -> new UncleanException("a part is missing"));
  }

  /** @throws UncleanException if it is longer than 48 MiB */
  byte[] held(String name) throws IOException, UncleanException {
    try (var in = open(name)) {
      byte[] all = in.readNBytes(LARGEST_HELD + 1);
      if (all.length > LARGEST_HELD) throw new UncleanException("a part of more than 48 MiB");
      return all;
    }
  }

  /** Stops at 400 MiB of all parts together. */
  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 1 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = super.read(into, offset, length);
      unpacked += Math.max(0, count);
      if (unpacked > LARGEST) throw new IOException("unpacks to more than 400 MiB");
      return count;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
