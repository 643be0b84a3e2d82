package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;

/** Ogg (RFC 3533) with Opus, Vorbis, Speex or Theora: every stream keeps all but its words. */
final class OggCleaner implements Cleaner {
  private static final Set<String> TYPES = Set.of("audio/ogg", "audio/opus", "audio/vorbis", "audio/speex",
      "audio/x-ogg", "video/ogg", "video/x-ogg", "application/ogg", "video/theora", "video/x-ogm");
  private static final int MOST_STREAMS = 16;

  @Override
  public boolean takes(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public Set<Hidden> clean(Source file, OutputStream to) throws IOException, UncleanException {
    var from = new Cursor(file);
    Set<Hidden> removed = EnumSet.noneOf(Hidden.class);
    Map<Integer, OggStreamWalk> streams = new HashMap<>();
    while (from.left() > 0) {
      var page = OggPage.read(from);
      if (page.isFirst()) {
        if (streams.size() == MOST_STREAMS) throw new UncleanException("too many streams");
        streams.put(page.stream(), new OggStreamWalk(page, removed, to));
      } else if (streams.containsKey(page.stream())) {
        streams.get(page.stream()).page(page, to);
      } else {
        throw new UncleanException("a page of no stream");
      }
    }
    if (streams.isEmpty() || !streams.values().stream().allMatch(OggStreamWalk::isWhole)) {
      throw new UncleanException("no sound");
    }
    return removed;
  }
}
