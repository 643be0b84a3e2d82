package org.amparo.inspector.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Where a track's samples lie (ISO 14496-12, 8.6 and 8.7). */
final class SampleTables {
  private static final Set<String> NEEDED = Set.of("stsd", "stsc", "stsz", "stco", "co64");
  private final Boxes boxes;
  private final Stretches media;
  private final Map<String, Boxes.Box> tables = new HashMap<>();
  private long perSample;
  private long perPacket = 1;
  private int samples;
  private int done;

  SampleTables(Boxes boxes, Stretches media) {
    this.boxes = boxes;
    this.media = media;
  }

  void add(Boxes.Box track) throws UncleanException {
    find(track, 0);
    var places = tables.containsKey("co64") ? tables.get("co64") : tables.get("stco");
    var groups = tables.get("stsc");
    if (places == null || groups == null) throw new UncleanException("a track without places");
    sizes();
    int entry = places.type().equals("co64") ? 8 : 4;
    int chunks = (int) boxes.u32(places.body() + 4);
    int group = -1;
    for (int chunk = 0; chunk < chunks; chunk++) {
      while (group + 1 < boxes.u32(groups.body() + 4) && boxes.u32(groups.body() + 8 + 12 * (group + 1)) <= chunk + 1) {
        group++;
      }
      if (group < 0) throw new UncleanException("chunks without samples");
      int at = places.body() + 8 + entry * chunk;
      media.add(entry == 8 ? boxes.u64(at) : boxes.u32(at), length(boxes.u32(groups.body() + 12 + 12 * group)));
    }
  }

  private void find(Boxes.Box parent, int depth) throws UncleanException {
    for (var box : boxes.in(parent)) {
      if (depth < 3 && (box.type().equals("mdia") || box.type().equals("minf") || box.type().equals("stbl"))) {
        find(box, depth + 1);
      }
      else if (depth == 3 && tables.put(box.type(), box) != null && NEEDED.contains(box.type())) {
        throw new UncleanException("a table that stands twice");
      }
    }
  }

  private void sizes() throws UncleanException {
    var sizes = tables.get("stsz");
    if (sizes == null) throw new UncleanException("samples without a size");
    Boxes.need(sizes, 12);
    perSample = boxes.u32(sizes.body() + 4);
    samples = (int) Math.min(Integer.MAX_VALUE, boxes.u32(sizes.body() + 8));
    if (perSample == 0) Boxes.need(sizes, 12 + 4L * samples);
    if (perSample == 1) uncompressed();
    boxes.zero(sizes.body() + 12 + (boxes.u32(sizes.body() + 4) == 0 ? 4 * samples : 0), sizes.end());
  }

  /** QuickTime counts one byte a sample for sounds whose real size stands in their form. */
  private void uncompressed() throws UncleanException {
    if (!tables.containsKey("stsd")) throw new UncleanException("samples without a form");
    var forms = boxes.in(tables.get("stsd"), 8);
    if (forms.size() != 1) throw new UncleanException("samples of more than one form");
    var form = forms.get(0);
    Boxes.need(form, 28);
    int version = boxes.u16(form.body() + 8);
    if (version > 1) throw new UncleanException("samples whose size is not known");
    if (version == 1) Boxes.need(form, 44);
    perSample = version == 1 ? boxes.u32(form.body() + 36)
        : boxes.u16(form.body() + 16) * (long) boxes.u16(form.body() + 18) / 8;
    perPacket = version == 1 ? boxes.u32(form.body() + 28) : 1;
    if (perSample == 0 || perPacket == 0) throw new UncleanException("samples without a size");
  }

  private long length(long count) throws UncleanException {
    if (count > samples - done) throw new UncleanException("more samples than sizes");
    long sum = 0;
    if (perSample > 0) sum = perSample * (count / perPacket);
    else for (int i = 0; i < count; i++) sum += boxes.u32(tables.get("stsz").body() + 12 + 4 * (done + i));
    done += (int) count;
    return sum;
  }
}
