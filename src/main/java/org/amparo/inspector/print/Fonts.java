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
  private static final List<String> OURS = List.of("NotoSans_400Regular.ttf", "NotoNaskhArabic_400Regular.ttf");
  private static final List<String> ANYTHING = List.of("Symbols", "Symbols2", "Math");
  private static final File MACHINE = new File("/usr/share/fonts/truetype/noto");

  private final PDDocument document;
  private final Map<File, Letters> used = new LinkedHashMap<>();

  Fonts(PDDocument document) {
    this.document = document;
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

  private static Stream<File> candidates(int point) {
    var names = new ArrayList<String>();
    names.add(scriptName(point));
    names.addAll(ANYTHING);
    return Stream.concat(ours(), names.stream().map(name -> new File(MACHINE, "NotoSans" + name + "-Regular.ttf")));
  }

  /** They lie in a folder of the class path: the platform reads a font from a file only, and no file can be written. */
  private static Stream<File> ours() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .flatMap(folder -> OURS.stream().map(name -> new File(folder, "fonts/" + name)));
  }

  /** DEVANAGARI is Devanagari, CANADIAN_ABORIGINAL is CanadianAboriginal. */
  private static String scriptName(int point) {
    return Stream.of(Character.UnicodeScript.of(point).name().split("_"))
        .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT)).collect(Collectors.joining());
  }
}
