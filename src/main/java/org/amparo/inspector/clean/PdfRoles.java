package org.amparo.inspector.clean;

import java.util.Map;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** What a dictionary turns out to be once one looks at it, and what of it is turned into something harmless. */
final class PdfRoles {
  /** What these annotations carry is not on the page; their look stays, as a stamp. */
  private static final Map<String, Hidden> CARRIERS = Map.of("FileAttachment", Hidden.FILES, "Sound", Hidden.FILES,
      "Movie", Hidden.FILES, "Screen", Hidden.SCRIPTS, "RichMedia", Hidden.FILES, "3D", Hidden.FILES,
      "Projection", Hidden.FILES, "Redact", Hidden.WORDS);
  private static final Set<String> WALKS = Set.of("NextPage", "PrevPage", "FirstPage", "LastPage");
  private static final String LINKS = "(?i)(https?://|mailto:|tel:).*";

  private PdfRoles() {}

  /** The role in which it is written, or null if it is not. */
  static PdfRole seen(COSBase what, PdfRole asked, PdfTold told) {
    if (what instanceof COSStream) return asked == PdfRole.LOOK ? PdfRole.XOBJECT : asked.mayBeStream() ? asked : null;
    if (what instanceof COSArray) return asked;
    var dictionary = (COSDictionary) what;
    return switch (asked) {
      case PLAIN -> null;
      case ANNOT -> annotation(dictionary, told);
      case ACTION -> isHarmless(dictionary, told) ? asked : null;
      case DEST -> dictionary.containsKey(COSName.D) ? asked : null;
      default -> asked;
    };
  }

  /** What lies under a key; the value of a form's field may be a text of its own stream. */
  static PdfRole under(String key, COSDictionary what, PdfRole role) {
    if (role == PdfRole.ACTION && key.equals("N") && !"Named".equals(what.getNameAsString(COSName.S))) return null;
    return role.under(key);
  }

  /** Only a carrier's name is changed: a stamp has nothing but its look. */
  static COSBase replaced(COSName key, COSBase value) {
    boolean carrier = COSName.SUBTYPE.equals(key) && value instanceof COSName name && CARRIERS.containsKey(name.getName());
    return carrier ? COSName.getPDFName("Stamp") : value;
  }

  private static PdfRole annotation(COSDictionary what, PdfTold told) {
    var kind = String.valueOf(what.getNameAsString(COSName.SUBTYPE));
    if (CARRIERS.containsKey(kind)) {
      told.tell(CARRIERS.get(kind));
      return what.containsKey(COSName.AP) ? PdfRole.ANNOT : null;
    }
    return switch (kind) {
      case "Popup", "TrapNet" -> null;
      case "Widget" -> PdfRole.FIELD;
      case "FreeText" -> PdfRole.FREETEXT;
      default -> PdfRole.ANNOT;
    };
  }

  /** Going to a page of this document, or to an address that one taps; everything else may start something. */
  private static boolean isHarmless(COSDictionary action, PdfTold told) {
    var kind = String.valueOf(action.getNameAsString(COSName.S));
    boolean harmless = switch (kind) {
      case "GoTo" -> true;
      case "URI" -> action.getDictionaryObject(COSName.URI) instanceof COSString link && link.getString().matches(LINKS);
      case "Named" -> WALKS.contains(String.valueOf(action.getNameAsString(COSName.N)));
      default -> false;
    };
    if (!harmless) told.tell(kind.equals("URI") || kind.startsWith("GoTo") ? Hidden.UNKNOWN : Hidden.SCRIPTS);
    return harmless;
  }
}
