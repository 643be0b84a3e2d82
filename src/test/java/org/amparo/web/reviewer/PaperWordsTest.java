package org.amparo.web.reviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.evidence.FileId;
import org.amparo.evidence.Paper;
import org.amparo.evidence.State;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperWordsTest {
  private static final Paper PDF = paper(PaperKind.PDF, State.LOOKED, Set.of(), Set.of(), 4);

  @Test
  void saysWhatItIsAndHowLong() {
    var row = row("en", PDF);

    assertEquals("2. PDF, 4 pages", row.title());
    assertEquals(List.of("20 KB"), row.facts());
    assertTrue(row.pictured());
  }

  @Test
  void countsPagesAsArabicDoes() {
    assertEquals("٢. ملف PDF، ٤ صفحات", row("ar", PDF).title());
  }

  @Test
  void tellsWhatWasTakenOutAndWhatIsStillThere() {
    var photo = paper(PaperKind.PHOTO, State.LOOKED, Set.of(Hidden.WORDS), Set.of(Hidden.PLACE, Hidden.DEVICE), 1);

    assertTrue(row("en", photo).facts().contains("Taken out: where it was made, which phone or camera"));
    assertEquals(List.of("Still carries: hidden words"), row("en", photo).warnings());
  }

  @Test
  void tellsOfSomethingUnknownThatWasTakenOutOnlyWhenThereIsNothingElse() {
    var some = paper(PaperKind.PHOTO, State.LOOKED, Set.of(), Set.of(Hidden.UNKNOWN, Hidden.DEVICE), 1);
    var alone = paper(PaperKind.PHOTO, State.LOOKED, Set.of(), Set.of(Hidden.UNKNOWN), 1);

    assertTrue(row("en", some).facts().contains("Taken out: which phone or camera"));
    assertTrue(row("en", alone).facts().contains("Taken out: something we do not know"));
  }

  @ParameterizedTest
  @EnumSource(value = State.class, names = {"NOT_YET", "UNCLEAN", "REFUSED"})
  void showsNothingOfAPaperThatStaysClosed(State state) {
    var row = row("en", paper(PaperKind.PHOTO, state, Set.of(Hidden.PLACE), Set.of(), 1));

    assertFalse(row.open());
    assertFalse(row.pictured());
    assertEquals(1, row.warnings().size());
  }

  @Test
  void promisesNoChoiceOfAPersonWhoCanNoLongerMakeIt() {
    var row = row("en", paper(PaperKind.PDF, State.UNCLEAN, Set.of(), Set.of(), 1));

    assertTrue(row.warnings().get(0).endsWith("It stays closed."), row.warnings().toString());
  }

  @Test
  void saysThatAnIphonesPhotoIsNotDrawnInsteadOfShowingABrokenOne() {
    var row = row("en", new Paper(PDF.id(), "a.heic", PaperKind.PHOTO, "image/heic", 1, "00", State.LOOKED, true, true,
        Optional.empty(), Set.of(), Set.of(), 1, "", false, false));

    assertFalse(row.pictured());
    assertEquals(1, row.warnings().size());
  }

  @Test
  void drawsNoLockedPaper() {
    var row = row("en", paper(PaperKind.PDF, State.LOCKED, Set.of(), Set.of(), 0));

    assertTrue(row.open());
    assertFalse(row.pictured());
  }

  @Test
  void hasWordsForEveryKindStateAndHiddenThing() {
    for (var language : List.of("en", "es", "ar")) {
      for (var kind : PaperKind.values()) {
        for (var state : State.values()) {
          row(language, paper(kind, state, Set.copyOf(Arrays.asList(Hidden.values())),
              Set.copyOf(Arrays.asList(Hidden.values())), 2));
        }
      }
    }
  }

  @Test
  void showsASignInANameByItsNumber() {
    assertTrue(row("en", PDF).name().contains(new Signs.Run("U+202E", true)));
  }

  private static PaperRow row(String language, Paper paper) {
    return new PaperWords(Desk.in(language)).row(2, paper, "", List.of());
  }

  private static Paper paper(PaperKind kind, State state, Set<Hidden> hidden, Set<Hidden> removed, int pages) {
    return new Paper(FileId.fresh(), "a\u202efdp.exe", kind, "application/pdf", 19_001, "00", state, true, false,
        Optional.empty(), hidden, removed, pages, "", false, false);
  }
}
