package org.amparo.inspector.print;

import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Which font has a sign: those that came with us, then the machine's own Noto fonts, by the name of the script. */
final class Fonts {
  /** Naskh, not Nastaliq: it can be copied from a PDF. */
  private static final List<String> OURS = List.of("NotoSans", "NotoNaskhArabic");
  private static final String CHINESE = "NotoSansSC";
  /** Ten megabytes are looked into for these only: where Chinese letters and their own marks and wide forms stand. */
  private static final List<String> OURS_BY_SCRIPT = List.of("NotoSansGurmukhi", "NotoSansDevanagari", CHINESE);
  private static final List<String> ANYTHING = List.of("Symbols", "Symbols2", "Math");
  private static final File MACHINE = new File("/usr/share/fonts/truetype/noto");

  private final PDDocument document;
  private final Map<File, Letters> used;
  private final boolean bold;

  Fonts(PDDocument document) {
    this(document, new LinkedHashMap<>(), false);
  }

  private Fonts(PDDocument document, Map<File, Letters> used, boolean bold) {
    this.document = document;
    this.used = used;
    this.bold = bold;
  }

  /** The same document's heavy fonts; a script that has none stands there in its ordinary one. */
  Fonts bold() {
    return new Fonts(document, used, true);
  }

  /** The one before goes on where it can: spaces, digits and marks then stay with their word. */
  Optional<Letters> of(int point, Letters before) {
    if (before != null && before.has(point)) return Optional.of(before);
    return candidates(point).filter(File::isFile).map(this::letters).filter(letters -> letters.has(point)).findFirst();
  }

  Collection<Letters> used() {
    return used.values();
  }

  private Letters letters(File file) {
    return used.computeIfAbsent(file, fresh -> Letters.of(fresh, document, used.size() + 1));
  }

  private Stream<File> candidates(int point) {
    var script = scriptName(point);
    var names = new ArrayList<>(List.of(script));
    names.addAll(ANYTHING);
    var brought = Stream.concat(OURS.stream(), OURS_BY_SCRIPT.stream().filter(name -> name.equals("NotoSans" + script)
        || name.equals(CHINESE) && isChinese(point)));
    return Stream.concat(brought.flatMap(this::ours), names.stream().flatMap(this::machines));
  }

  private static boolean isChinese(int point) {
    var block = Character.UnicodeBlock.of(point);
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN
        || block == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
        || block == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS;
  }

  private Stream<File> machines(String script) {
    return weights("Bold", "Regular").map(weight -> new File(MACHINE, "NotoSans" + script + "-" + weight + ".ttf"));
  }

  /** They lie in a folder of the class path: the platform reads a font from a file only, and no file can be written. */
  private Stream<File> ours(String name) {
    return weights("700Bold", "400Regular").flatMap(weight -> Stream.of(System.getProperty("java.class.path")
        .split(File.pathSeparator)).map(folder -> new File(folder, "fonts/" + name + "_" + weight + ".ttf")));
  }

  private Stream<String> weights(String heavy, String ordinary) {
    return bold ? Stream.of(heavy, ordinary) : Stream.of(ordinary);
  }

  /** DEVANAGARI is Devanagari, CANADIAN_ABORIGINAL is CanadianAboriginal. */
  private static String scriptName(int point) {
    return Stream.of(Character.UnicodeScript.of(point).name().split("_"))
        .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT)).collect(Collectors.joining());
  }
}
