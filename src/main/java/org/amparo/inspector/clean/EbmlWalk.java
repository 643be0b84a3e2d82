package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.amparo.inspection.Hidden;

/** One walk over a Matroska file, element by element. */
final class EbmlWalk {
  private static final int DEEPEST = 6;
  private static final int MOST_TEXT = 1 << 12;
  private static final int GLANCE = 1 << 16;
  private final Cursor from;
  private final OutputStream to;
  private final Set<Hidden> removed = EnumSet.noneOf(Hidden.class);
  private final Set<Long> tracks = new HashSet<>();
  private long blocks;

  EbmlWalk(Cursor from, OutputStream to) {
    this.from = from;
    this.to = to;
  }

  Set<Hidden> walk() throws IOException, UncleanException {
    var header = EbmlHead.read(from);
    if (header.id() != EbmlNames.HEADER || header.isOpen()) throw new UncleanException("no Matroska");
    head(header);
    inside(header, 1);
    var segment = EbmlHead.read(from);
    if (segment.id() != EbmlNames.SEGMENT) throw new UncleanException("no Matroska");
    head(segment);
    long end = segment.isOpen() ? from.at() + from.left() : segment.end();
    while (from.at() < end) top(end);
    if (blocks == 0) throw new UncleanException("nothing to see or hear");
    if (from.left() > 0) removed.add(Hidden.UNKNOWN);
    return removed;
  }

  private void head(EbmlHead head) throws IOException, UncleanException {
    from.to(head.at());
    from.copy(head.body() - head.at(), to);
  }

  private void top(long end) throws IOException, UncleanException {
    var head = EbmlHead.read(from);
    if (!head.isOpen()) within(head, end);
    if (!head.isOpen() || head.id() != EbmlNames.CLUSTER) {
      element(EbmlNames.SEGMENT, head, 1);
      return;
    }
    head(head);
    while (from.at() < end) {
      var child = EbmlHead.read(from);
      if (EbmlNames.isTop(child.id())) {
        from.to(child.at());
        return;
      }
      within(child, end);
      element(EbmlNames.CLUSTER, child, 2);
    }
  }

  private static void within(EbmlHead head, long end) throws UncleanException {
    if (head.isOpen() || head.end() > end) throw new UncleanException("an element longer than what holds it");
  }

  private void inside(EbmlHead parent, int depth) throws IOException, UncleanException {
    if (depth > DEEPEST) throw new UncleanException("too deep");
    while (from.at() < parent.end()) {
      var head = EbmlHead.read(from);
      within(head, parent.end());
      element(parent.id(), head, depth);
    }
  }

  private void element(int parent, EbmlHead head, int depth) throws IOException, UncleanException {
    if (head.isOpen()) throw new UncleanException("an element whose length nobody knew");
    if (!EbmlNames.isKept(parent, head.id())) drop(head, meaning(head));
    else if (head.id() == EbmlNames.TRACK) track(head, depth);
    else if (head.id() == EbmlNames.SIMPLE_BLOCK || head.id() == EbmlNames.GROUP) block(head, depth);
    else if (EbmlNames.isParent(head.id())) {
      head(head);
      inside(head, depth + 1);
    } else {
      leaf(head);
    }
  }

  private Set<Hidden> meaning(EbmlHead head) throws IOException, UncleanException {
    if (!EbmlNames.isTags(head.id())) return EbmlNames.meaning(head.id());
    from.to(head.body());
    return Clues.SOUND.in(from.glance(head.length(), GLANCE));
  }

  private void drop(EbmlHead head, Set<Hidden> tells) throws IOException, UncleanException {
    removed.addAll(tells);
    head.blank(to);
    from.to(head.end());
  }

  private void track(EbmlHead head, int depth) throws IOException, UncleanException {
    var track = EbmlTrack.read(from, head);
    if (!track.isSeenOrHeard()) {
      drop(head, EnumSet.of(Hidden.WORDS));
      return;
    }
    tracks.add(track.number());
    head(head);
    while (from.at() < head.end()) {
      var child = EbmlHead.read(from);
      within(child, head.end());
      if (child.id() != EbmlNames.CODEC_PRIVATE) element(EbmlNames.TRACK, child, depth + 1);
      else {
        head(child);
        to.write(track.plain(from.bytes(child.length(), EbmlTrack.MOST_FORM), removed));
      }
    }
  }

  /** A block of a track that stays, which its first number names (RFC 9559, 10). */
  private void block(EbmlHead head, int depth) throws IOException, UncleanException {
    from.to(head.body());
    var named = head;
    while (head.id() == EbmlNames.GROUP && from.at() < head.end()) {
      named = EbmlHead.read(from);
      within(named, head.end());
      if (named.id() == EbmlNames.BLOCK) break;
      from.to(named.end());
    }
    from.to(named.body());
    long number = named.length() < 4 ? -1 : EbmlTrack.number(from.u8(), from.u8());
    if (!tracks.contains(number)) {
      drop(head, Set.of());
      return;
    }
    blocks++;
    head(head);
    if (head.id() == EbmlNames.GROUP) inside(head, depth + 1);
    else from.copy(head.length(), to);
  }

  private void leaf(EbmlHead head) throws IOException, UncleanException {
    head(head);
    switch (head.id()) {
      case EbmlNames.MUXER, EbmlNames.WRITER -> silence(head, new byte[0], Set.of(Hidden.SOFTWARE));
      case EbmlNames.LANGUAGE, EbmlNames.LANGUAGE_TAG -> silence(head, new byte[] {'u', 'n', 'd'}, Set.of());
      default -> from.copy(head.length(), to);
    }
  }

  /** Writes other words of the same length, filled up with zeros (RFC 8794, 7.4). */
  private void silence(EbmlHead head, byte[] words, Set<Hidden> tells) throws IOException, UncleanException {
    for (byte one : from.bytes(head.length(), MOST_TEXT)) if (one != 0) removed.addAll(tells);
    int kept = (int) Math.min(head.length(), words.length);
    to.write(words, 0, kept);
    Cursor.zeros(head.length() - kept, to);
  }
}
