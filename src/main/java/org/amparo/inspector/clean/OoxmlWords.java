package org.amparo.inspector.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.amparo.inspection.Hidden;

/** The elements of Office documents (ECMA-376 part 1 and its later additions) that are no part of what one sees. */
final class OoxmlWords {
  /** What goes, and what is told of it; null where it is too small to tell. */
  static final Map<String, Hidden> GONE = gone();
  /** What was written in and now simply stands there, and wrappers for programs. */
  static final Set<String> UNWRAPPED = Set.of("ins", "moveTo", "customXml", "smartTag");
  /** Programs, other documents, and changes whose outcome would have to be guessed. */
  static final Set<String> REFUSED = Set.of("object", "OLEObject", "control", "controls", "oleObjects", "oleObj",
      "oleLink", "altChunk", "subDoc", "cellIns", "cellDel", "cellMerge", "externalReferences", "legacyDrawingHF",
      "connection", "ddeLink", "contentPart", "frameset", "customXmlInsRangeStart", "customXmlDelRangeStart",
      "customXmlMoveFromRangeStart", "customXmlMoveToRangeStart");

  private OoxmlWords() {}

  private static Map<String, Hidden> gone() {
    var gone = new HashMap<String, Hidden>();
    put(gone, Hidden.CHANGES, "del moveFrom rPrChange pPrChange sectPrChange tblPrChange tblPrExChange tcPrChange "
        + "trPrChange tblGridChange numberingChange moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd "
        + "trackRevisions revisionView");
    put(gone, Hidden.WORDS, "commentRangeStart commentRangeEnd commentReference annotationRef scenarios");
    put(gone, Hidden.PERSON, "attachedTemplate mailMerge absPath fileSharing permStart permEnd customWorkbookViews "
        + "customSheetViews");
    put(gone, Hidden.SOFTWARE, "fileVersion");
    put(gone, Hidden.UNKNOWN, "rsids rsid docVars custDataLst documentProtection writeProtection modifyVerifier "
        + "workbookProtection protectedRanges");
    put(gone, Hidden.FILES, "externalData");
    put(gone, null, "docId proofState proofErr dataBinding creationId modId revisionPtr legacyDrawing customXmlPr "
        + "smartTagPr attachedSchema schemaLibrary saveThroughXslt smartTags");
    return gone;
  }

  private static void put(Map<String, Hidden> gone, Hidden what, String names) {
    for (var name : names.split(" ")) gone.put(name, what);
  }
}
