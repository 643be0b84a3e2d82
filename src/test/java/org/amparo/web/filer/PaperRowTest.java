package org.amparo.web.filer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.evidence.FileId;
import org.amparo.evidence.Paper;
import org.amparo.evidence.Refusal;
import org.amparo.evidence.State;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.PaperKind;
import org.amparo.language.Languages;
import org.amparo.language.Phrases;
import org.amparo.web.shell.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperRowTest {
  private static final Languages LANGUAGES = Languages.read(Path.of("config"));
  private static final Phrases PHRASES = Phrases.read(Path.of("translations"), LANGUAGES);

  @Test
  void tellsWhatWasTakenOutInPlainWords() {
    var row = row("en", State.LOOKED, Set.of(), Set.of(Hidden.PLACE, Hidden.DEVICE));

    assertEquals("Paper 2: photo", row.getTitle());
    assertEquals(List.of("We took out: the place, the phone or camera."), row.getSaid());
    assertEquals("2.1 MB", row.getSize());
    assertTrue(row.isSafe());
    assertEquals("Safe here", row.getChip());
    assertFalse(row.isCleanable());
    assertFalse(row.isTelling());
  }

  @Test
  void namesWhatNobodyKnowsOnlyWhereNothingElseWasTakenOut() {
    assertEquals(List.of("We took out: the place."),
        row("en", State.LOOKED, Set.of(), Set.of(Hidden.PLACE, Hidden.UNKNOWN)).getSaid());
    assertEquals(List.of("We took out: some hidden data."),
        row("en", State.LOOKED, Set.of(), Set.of(Hidden.UNKNOWN)).getSaid());
  }

  @Test
  void tellsWhatIsStillInItAndOffersToCleanIt() {
    var row = row("es", State.LOOKED, Set.of(Hidden.PLACE), Set.of());

    assertEquals(List.of("Oculto en él: el lugar. Quien lo lea puede verlo."), row.getSaid());
    assertTrue(row.isTelling());
    assertTrue(row.isCleanable());
    assertFalse(row.isSafe());
    assertEquals("Guardado tal como está", row.getChip());
  }

  @Test
  void countsAndMeasuresInTheLanguagesOwnDigits() {
    var row = row("ar", PaperKind.PDF);

    assertTrue(row.getTitle().contains("٢") && row.getTitle().contains("٤ صفحات"), row.getTitle());
    assertEquals("٢٫١ م.ب", row.getSize());
  }

  @Test
  void readsAFingerprintInGroups() {
    assertEquals("abcd ".repeat(15) + "abcd", row("en", State.LOOKED, Set.of(), Set.of()).getFingerprint());
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void hasWordsForEachStateInEachLanguage(State state) {
    languages().forEach(tag -> {
      var row = row(tag, state, Set.of(Hidden.UNKNOWN), Set.of());
      assertFalse(row.getChip().isBlank());
      assertEquals(1, row.getSaid().size());
    });
  }

  @Test
  void hasWordsForEachKindEachHiddenThingAndEachRefusal() {
    Stream.of(Stream.of(PaperKind.values()).map(kind -> "papers.kind." + kind),
        Stream.of(Hidden.values()).map(hidden -> "papers.hidden." + hidden),
        Stream.of(Refusal.values()).map(refusal -> "papers.refused." + refusal)).flatMap(keys -> keys)
        .forEach(key -> assertTrue(PHRASES.has(key), key));
  }

  private static Stream<String> languages() {
    return LANGUAGES.offered().stream().map(language -> language.tag());
  }

  private static PaperRow row(String language, State state, Set<Hidden> hidden, Set<Hidden> removed) {
    return row(language, paper(PaperKind.PHOTO, state, hidden, removed));
  }

  private static PaperRow row(String language, PaperKind kind) {
    return row(language, paper(kind, State.LOOKED, Set.of(), Set.of()));
  }

  private static PaperRow row(String language, Paper paper) {
    return new PaperRow(2, paper, new Words(PHRASES, LANGUAGES.of(language)));
  }

  private static Paper paper(PaperKind kind, State state, Set<Hidden> hidden, Set<Hidden> removed) {
    return new Paper(FileId.fresh(), "a.jpg", kind, "image/jpeg", 2_100_000, "abcd".repeat(16), state, true,
        !removed.isEmpty(), Optional.empty(), hidden, removed, 4, "", false, false);
  }
}
