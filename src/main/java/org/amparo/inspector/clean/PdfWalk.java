package org.amparo.inspector.clean;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.amparo.inspection.Hidden;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * Copies what hangs on a PDF's pages, object by object, each in its role and with no key that its role does not keep. What
 * is met twice is written once; what is not met, such as earlier versions, is never written.
 */
final class PdfWalk {
  private static final int DEEPEST = 60;
  private static final int MOST = 1_000_000;
  private final PdfPen pen;
  private final PdfTold told;
  private final PdfStreams streams;
  private final Map<COSBase, Integer> pages;
  private final Map<PdfRole, Map<COSBase, Integer>> numbers = new EnumMap<>(PdfRole.class);
  private final Deque<Met> waiting = new ArrayDeque<>();
  private int met;

  private record Met(int number, COSBase what, PdfRole role) {}

  /** @param pages every page that is shown, with the number that it has in the new file */
  PdfWalk(PdfPen pen, PdfTold told, Map<COSBase, Integer> pages) {
    this.pen = pen;
    this.told = told;
    this.streams = new PdfStreams(pen);
    this.pages = pages;
  }

  /** The entries of a dictionary that its role keeps, without brackets. */
  byte[] entries(COSDictionary what, PdfRole role) throws IOException, UncleanException {
    var ink = new PdfInk();
    entries(what, role, ink, 0);
    return ink.bytes();
  }

  /** Writes what was met until nothing is left. */
  void writeAllMet() throws IOException, UncleanException {
    while (!waiting.isEmpty()) {
      var next = waiting.pop();
      if (next.what() instanceof COSStream stream) {
        streams.write(next.number(), entries(PdfStreams.described(stream), next.role()), stream);
      } else {
        var ink = new PdfInk();
        body(next.what(), next.role(), ink, 0);
        pen.object(next.number(), ink.bytes());
      }
    }
  }

  /** Whether anything was written: what a role does not know is not. */
  boolean write(COSBase item, PdfRole asked, PdfInk ink, int depth) throws IOException, UncleanException {
    if (depth > DEEPEST) throw new UncleanException("nested too deep");
    var what = item instanceof COSObject reference ? reference.getObject() : item;
    if (what == null || what instanceof COSNull) return false;
    if (ink.scalar(what)) return true;
    if (pages.containsKey(what)) return leadsTo(pages.get(what), asked, ink);
    var role = PdfRoles.seen(what, asked, told);
    if (role == null) return false;
    if (item instanceof COSObject || what instanceof COSStream) ink.reference(numberOf(what, role));
    else body(what, role, ink, depth);
    return true;
  }

  private static boolean leadsTo(int page, PdfRole asked, PdfInk ink) throws IOException {
    if (asked != PdfRole.DEST) return false;
    ink.reference(page);
    return true;
  }

  private int numberOf(COSBase what, PdfRole role) throws UncleanException {
    var known = numbers.computeIfAbsent(role, fresh -> new IdentityHashMap<>());
    var number = known.get(what);
    if (number != null) return number;
    if (++met > MOST) throw new UncleanException("more than a million objects");
    int fresh = pen.freshNumber();
    known.put(what, fresh);
    waiting.push(new Met(fresh, what, role));
    return fresh;
  }

  private void body(COSBase what, PdfRole role, PdfInk ink, int depth) throws IOException, UncleanException {
    if (what instanceof COSArray list) {
      list(list, role, ink, depth);
    } else {
      ink.text("<<");
      entries((COSDictionary) what, role, ink, depth);
      ink.text(">>");
    }
  }

  private void list(COSArray list, PdfRole role, PdfInk ink, int depth) throws IOException, UncleanException {
    ink.text("[");
    for (int i = 0; i < list.size(); i++) {
      if (!write(list.get(i), role, ink, depth + 1) && !role.shrinks()) ink.text(" null");
    }
    ink.text("]");
  }

  private void entries(COSDictionary what, PdfRole role, PdfInk ink, int depth) throws IOException, UncleanException {
    if (isSignature(what, role)) told.tell(Hidden.SIGNATURE);
    for (var key : what.keySet()) {
      var under = PdfRoles.under(key.getName(), what, role);
      if (under == null) told.dropped(key, what);
      else entry(key, what, under, ink, depth);
    }
  }

  private void entry(COSName key, COSDictionary what, PdfRole under, PdfInk ink, int depth)
      throws IOException, UncleanException {
    var value = new PdfInk();
    if (!write(PdfRoles.replaced(key, what.getItem(key)), under, value, depth + 1)) return;
    ink.name(key);
    ink.raw(value.bytes());
  }

  /** A signature is a value of a form's field: the field keeps its look and loses its value. */
  private static boolean isSignature(COSDictionary what, PdfRole role) {
    return role == PdfRole.FIELD && what.getDictionaryObject(COSName.V) instanceof COSDictionary;
  }
}
