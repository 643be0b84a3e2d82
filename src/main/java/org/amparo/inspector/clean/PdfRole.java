package org.amparo.inspector.clean;

import java.util.HashMap;
import java.util.Map;

/**
 * What a dictionary is in a PDF, and so which of its keys are kept (ISO 32000-2, chapters 7 to 12): only what the page
 * shows, how one moves about in it, and what a form holds. A key is followed by the role of what lies under it, or by
 * none where only numbers, names, strings and lists of them belong. A star stands for keys that are free names.
 */
enum PdfRole {
  PLAIN(""),
  /** Any stream that is only bytes: instructions, glyphs, maps. */
  CONTENT("stream"),
  CATALOG("Type PageLayout OCProperties>LAYERS Outlines>OUTLINE Dests>DESTS Names>NAMES PageLabels>LABELS "
      + "AcroForm>FORM ViewerPreferences>VIEWER OutputIntents>INTENT"),
  VIEWER("Direction"),
  INTENT("Type S OutputConditionIdentifier DestOutputProfile>COLOUR"),
  NAMES("Dests>NAMED"),
  NAMED("Kids>NAMED Limits Names>DEST"),
  DESTS("*>DEST"),
  DEST("D>DEST"),
  LABELS("Kids>LABELS Limits Nums>LABEL"),
  LABEL("Type S P St"),
  OUTLINE("Type Title A>ACTION Dest>DEST First>OUTLINE Last>OUTLINE Next>OUTLINE Prev>OUTLINE Parent>OUTLINE Count C F"),
  ACTION("Type S D>DEST URI N"),
  PAGE("Type MediaBox CropBox BleedBox TrimBox ArtBox Rotate UserUnit Group>GROUP Annots>ANNOT Contents>CONTENT "
      + "Resources>RESOURCES"),
  RESOURCES("ExtGState>GSTATES ColorSpace>COLOURS Pattern>PATTERNS Shading>SHADINGS XObject>XOBJECTS Font>FONTS ProcSet "
      + "Properties>PROPERTIES"),
  GSTATES("*>GSTATE"), COLOURS("*>COLOUR"), PATTERNS("*>PATTERN"), SHADINGS("*>SHADING"), XOBJECTS("*>XOBJECT"),
  FONTS("*>FONT"), PROPERTIES("*>LAYER"), GLYPHS("*>CONTENT"),
  GSTATE("Type LW LC LJ ML D RI OP op OPM Font>FONT BG>COLOUR BG2>COLOUR UCR>COLOUR UCR2>COLOUR TR>COLOUR TR2>COLOUR FL "
      + "SM SA BM SMask>MASK CA ca AIS TK"),
  MASK("Type S G>XOBJECT BC TR>COLOUR"),
  /** Colour spaces, profiles and functions: they nest in each other in every way. */
  COLOUR("stream FunctionType Domain Range C0 C1 N Functions>COLOUR Bounds Encode Decode Size BitsPerSample Order "
      + "WhitePoint BlackPoint Gamma Matrix Alternate>COLOUR Colorants>COLOURS Process>COLOUR ColorSpace>COLOUR "
      + "Components Subtype"),
  PATTERN("stream Type PatternType PaintType TilingType BBox XStep YStep Matrix Resources>RESOURCES ExtGState>GSTATE "
      + "Shading>SHADING"),
  SHADING("stream ShadingType ColorSpace>COLOUR Background BBox AntiAlias Function>COLOUR Coords Domain Extend Matrix "
      + "BitsPerCoordinate BitsPerComponent BitsPerFlag Decode VerticesPerRow"),
  XOBJECT("stream Type Subtype Width Height ColorSpace>COLOUR BitsPerComponent Intent ImageMask Mask>XOBJECT Decode "
      + "Interpolate SMask>XOBJECT SMaskInData Matte FormType BBox Matrix Resources>RESOURCES Group>GROUP OC>LAYER"),
  GROUP("Type S CS>COLOUR I K"),
  FONT("Type Subtype BaseFont FirstChar LastChar Widths FontDescriptor>DESCRIPTOR Encoding>ENCODING ToUnicode>ENCODING "
      + "Name DescendantFonts>FONT CIDSystemInfo>COLLECTION DW W DW2 W2 CIDToGIDMap>CONTENT FontBBox FontMatrix "
      + "CharProcs>GLYPHS Resources>RESOURCES"),
  COLLECTION("Registry Ordering Supplement"),
  ENCODING("stream Type BaseEncoding Differences CMapName CIDSystemInfo>COLLECTION WMode UseCMap>ENCODING"),
  DESCRIPTOR("Type FontName FontFamily FontStretch FontWeight Flags FontBBox ItalicAngle Ascent Descent Leading CapHeight "
      + "XHeight StemV StemH AvgWidth MaxWidth MissingWidth CharSet FontFile>FONTFILE FontFile2>FONTFILE "
      + "FontFile3>FONTFILE CIDSet>CONTENT"),
  FONTFILE("stream Subtype Length1 Length2 Length3"),
  LAYERS("OCGs>LAYER D>LAYERING"),
  LAYERING("BaseState ON>LAYER OFF>LAYER Order>LAYER RBGroups>LAYER AS>AUTOMATIC"),
  AUTOMATIC("Event OCGs>LAYER Category"),
  LAYER("Type Name OCGs>LAYER P VE>LAYER Intent Usage>USAGE"),
  USAGE("View>USAGE Print>USAGE Export>USAGE Zoom>USAGE ViewState PrintState ExportState min max Subtype"),
  /** What lies on a page: its look and where it leads, never who wrote it and when. */
  ANNOT("Type Subtype Rect F AP>LOOKS AS Border C BS>BORDER BE>BORDER OC>LAYER QuadPoints InkList L LE IC LL LLE LLO CO "
      + "Vertices CA ca Name BM DA Q RD Rotate H A>ACTION Dest>DEST CL Sy Cap CP IT"),
  /** Text that is written straight on the page is seen, unlike a note's. */
  FREETEXT(ANNOT.keys + " Contents"),
  BORDER("Type W S D I"),
  LOOKS("N>LOOK R>LOOK D>LOOK"),
  /** One look, or one by each state. */
  LOOK("*>XOBJECT"),
  FORM("Fields>FIELD NeedAppearances DR>RESOURCES DA Q"),
  FIELD(ANNOT.keys + " FT Ff T V Kids>FIELD Parent>FIELD MK>MAKEUP Opt MaxLen TI I"),
  MAKEUP("R BC BG CA RC AC TP I>XOBJECT RI>XOBJECT IX>XOBJECT"),
  PARMS("K Columns Rows EncodedByteAlign EndOfLine EndOfBlock BlackIs1 DamagedRowsBeforeError Predictor Colors "
      + "BitsPerComponent EarlyChange ColorTransform JBIG2Globals>CONTENT");

  private final String keys;
  private Map<String, PdfRole> kept;

  PdfRole(String keys) {
    this.keys = keys;
  }

  /** The role of what lies under this key, or null if the key is not kept. */
  PdfRole under(String key) {
    return kept().getOrDefault(key, kept().get("*"));
  }

  boolean mayBeStream() {
    return keys.startsWith("stream");
  }

  /** Lists of these lose what is dropped; in every other list a null keeps its place. */
  boolean shrinks() {
    return this == ANNOT || this == FIELD || this == FREETEXT;
  }

  private Map<String, PdfRole> kept() {
    if (kept == null) kept = read(mayBeStream() ? keys.substring(6) + " Filter DecodeParms>PARMS" : keys);
    return kept;
  }

  private static Map<String, PdfRole> read(String keys) {
    var kept = new HashMap<String, PdfRole>();
    for (var key : keys.strip().split("\\s+")) {
      int role = key.indexOf('>');
      kept.put(role < 0 ? key : key.substring(0, role), role < 0 ? PLAIN : valueOf(key.substring(role + 1)));
    }
    return kept;
  }
}
