package org.amparo.inspector.clean;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.inspection.Hidden;

/** What is said of the items of a HEIF picture (ISO 23008-12, 6.5): how to decode, turn and colour them stays. */
final class ItemProperties {
  private static final Set<String> KEPT = Set.of("hvcC", "av1C", "avcC", "ispe", "pixi", "irot", "imir", "clap", "pasp",
      "clli", "mdcv", "cclv", "amve", "lsel", "a1op", "a1lx");
  private static final Set<String> TRANSPARENCY =
      Set.of("urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", "urn:mpeg:hevc:2015:auxid:1", "urn:mpeg:avc:2015:auxid:1");
  private final Boxes boxes;
  private List<Boxes.Box> properties = List.of();
  private final Map<Long, List<Integer>> of = new HashMap<>();

  ItemProperties(Boxes boxes, Boxes.Box whole) throws UncleanException {
    this.boxes = boxes;
    for (var box : boxes.in(whole)) {
      switch (box.type()) {
        case "ipco" -> properties = boxes.in(box);
        case "ipma" -> associations(box);
        default -> boxes.free(box);
      }
    }
  }

  private void associations(Boxes.Box box) throws UncleanException {
    Boxes.need(box, 8);
    boolean wideIds = boxes.u8(box.body()) > 0;
    int wide = (boxes.u8(box.body() + 3) & 1) == 0 ? 1 : 2;
    long count = boxes.u32(box.body() + 4);
    int at = box.body() + 8;
    for (long i = 0; i < count; i++) {
      if (at + 3 > box.end()) throw new UncleanException("properties of nothing");
      var list = of.computeIfAbsent(wideIds ? boxes.u32(at) : boxes.u16(at), any -> new ArrayList<>());
      at += wideIds ? 4 : 2;
      int some = boxes.u8(at++);
      for (int j = 0; j < some; j++, at += wide) list.add(wide == 1 ? boxes.u8(at) & 0x7F : boxes.u16(at) & 0x7FFF);
    }
    boxes.zero(at, box.end());
  }

  boolean isTransparency(long item) {
    return of.getOrDefault(item, List.of()).stream().filter(i -> i > 0 && i <= properties.size())
        .map(i -> properties.get(i - 1)).anyMatch(box -> box.type().equals("auxC") && TRANSPARENCY.contains(urn(box)));
  }

  private String urn(Boxes.Box box) {
    if (box.length() < 5) return "";
    var text = new String(boxes.bytes(), box.body() + 4, box.length() - 4, StandardCharsets.ISO_8859_1);
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }

  /** Empties what no kept item needs, and what is not known; their numbers stay, for others are counted by them. */
  void plain(Set<Long> kept, Set<Hidden> removed) throws UncleanException {
    var used = new HashSet<Integer>();
    kept.forEach(item -> used.addAll(of.getOrDefault(item, List.of())));
    for (int i = 0; i < properties.size(); i++) plain(properties.get(i), used.contains(i + 1), removed);
  }

  private void plain(Boxes.Box box, boolean used, Set<Hidden> removed) throws UncleanException {
    if (used && (KEPT.contains(box.type()) || box.type().equals("auxC") && TRANSPARENCY.contains(urn(box)))) return;
    if (used && box.type().equals("colr")) {
      boxes.colours(box);
      return;
    }
    switch (box.type()) {
      case "udes" -> removed.add(Hidden.WORDS);
      case "crtt", "mdft" -> removed.add(Hidden.TIME);
      case "cmin", "cmex" -> removed.add(Hidden.DEVICE);
      default -> {
        if (used && !Boxes.isFree(box.type())) removed.add(Hidden.UNKNOWN);
      }
    }
    boxes.free(box);
  }
}
