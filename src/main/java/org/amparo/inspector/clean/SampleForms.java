package org.amparo.inspector.clean;

import java.util.Set;
import org.amparo.inspection.Hidden;

/**
 * How a track's samples are coded (ISO 14496-12, 8.5.2, and QuickTime's elder form): known codecs without their
 * makers' names.
 */
final class SampleForms {
  private static final Set<String> SEEN = Set.of("avc1", "avc2", "avc3", "hvc1", "hev1", "dvh1", "dvhe", "mp4v", "s263",
      "h263", "av01", "vp08", "vp09", "apch", "apcn", "apcs", "apco", "ap4h");
  private static final Set<String> HEARD = Set.of("mp4a", "samr", "sawb", "alac", "ac-3", "ec-3", "Opus", "fLaC",
      "sowt", "twos", "raw ", "in24", "in32", "fl32", "fl64", "lpcm", "ulaw", "alaw", "ima4", ".mp3");
  private static final Set<String> INSIDE = Set.of("avcC", "hvcC", "lhvC", "av1C", "vpcC", "dvcC", "dvvC", "esds",
      "d263", "bitr", "colr", "pasp", "clap", "fiel", "gama", "btrt", "mdcv", "clli", "SmDm", "CoLL", "amve", "ccst",
      "chrm", "wave", "chan", "damr", "dac3", "dec3", "dOps", "dfLa", "alac", "srat", "pcmC", "chnl", "frma", "enda",
      "mp4a");
  private static final int SEEN_HEADER = 78;
  private static final int HEARD_HEADER = 28;
  private static final int FLAC_FORM = 42;
  private final Boxes boxes;
  private final Set<Hidden> removed;

  SampleForms(Boxes boxes, Set<Hidden> removed) {
    this.boxes = boxes;
    this.removed = removed;
  }

  void walk(Boxes.Box description) throws UncleanException {
    for (var form : boxes.in(description, 8)) {
      if (SEEN.contains(form.type())) seen(form);
      else if (HEARD.contains(form.type())) heard(form, boxes.u8(description.body()) == 0);
      else throw new UncleanException("a codec that is not known");
    }
  }

  private void seen(Boxes.Box form) throws UncleanException {
    Boxes.need(form, SEEN_HEADER);
    maker(form.body() + 12, form.body() + 16);
    maker(form.body() + 42, form.body() + 74);
    inside(form, SEEN_HEADER, 0);
  }

  private void heard(Boxes.Box form, boolean elder) throws UncleanException {
    Boxes.need(form, HEARD_HEADER);
    maker(form.body() + 12, form.body() + 16);
    int version = elder ? boxes.u16(form.body() + 8) : 0;
    inside(form, HEARD_HEADER + (version == 1 ? 16 : version == 2 ? 36 : 0), 0);
  }

  private void maker(int from, int end) {
    if (!boxes.isBlank(from, end)) removed.add(Hidden.SOFTWARE);
    boxes.zero(from, end);
  }

  private void inside(Boxes.Box parent, int header, int depth) throws UncleanException {
    for (var box : boxes.in(parent, header)) {
      switch (box.type()) {
        case "colr" -> boxes.colours(box);
        case "damr", "d263" -> {
          Boxes.need(box, 5);
          maker(box.body(), box.body() + 5);
        }
        case "wave" -> {
          if (depth > 0) throw new UncleanException("forms within forms");
          inside(box, 0, depth + 1);
        }
        case "dfLa" -> {
          if (box.length() != FLAC_FORM) throw new UncleanException("a form with more than a form");
        }
        case "\0\0\0\0" -> boxes.zero(box.body(), box.end());
        default -> unknown(box);
      }
    }
  }

  private void unknown(Boxes.Box box) {
    if (INSIDE.contains(box.type())) return;
    if (!Boxes.isFree(box.type())) removed.add(Hidden.UNKNOWN);
    boxes.free(box);
  }
}
