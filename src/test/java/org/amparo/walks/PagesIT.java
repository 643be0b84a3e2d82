package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.amparo.harness.Browser;
import org.amparo.harness.RunningPortal;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Every page in every language: said in it, in its direction, and no wider than a phone. {@code -Dshots} keeps pictures. */
class PagesIT {
  private static final String STORY = "La policía dijo A000-000-012. شرطة. Police.";
  private final List<String> wrong = new ArrayList<>();
  private final PaperFiles files = new PaperFiles();

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "ar"})
  void standsInItsLanguageAndFitsAPhone(String language) {
    try (var filer = new Filer(Browser.withScript(), RunningPortal.shared(), language);
        var desk = new DeskComputer(Browser.withScript(), RunningPortal.shared())) {
      stillPages(filer);
      var code = filing(filer);
      desk.reads(language);
      desk(desk);
      comingBack(filer, code);
    }
    assertEquals(List.of(), wrong);
  }

  private void stillPages(Filer filer) {
    for (var page : List.of("", "safe", "about", "cookie", "asleep", "moved", "done", "left", "erased", "return", "none")) {
      filer.opens(page);
      look(filer, page.isEmpty() ? "landing" : page);
    }
  }

  private String filing(Filer filer) {
    var meant = person(filer.tongue.language().tag());
    filer.starts();
    for (int number = 1; number <= 7; number++) {
      look(filer, "step" + number);
      filer.answers(number, number == 5 ? meant.without("harm") : meant);
      if (number == 6) papers(filer);
      filer.presses("go.next");
      if (filer.address().endsWith("/again")) again(filer, number, meant);
    }
    look(filer, "review");
    filer.presses("review.later");
    look(filer, "code");
    filer.opens("");
    filer.presses("go.start");
    look(filer, "start");
    filer.opens("review");
    var code = filer.sends();
    look(filer, "sent");
    filer.presses("sent.have");
    return code;
  }

  /** One that is kept, and one that is refused, as a script tells it. */
  private void papers(Filer filer) {
    filer.chooses(files.photo("IMG_2031.jpg", 200));
    filer.waits().until(page -> filer.papers() == 1);
    filer.chooses(files.program("photo.exe"));
    filer.waits().until(page -> filer.sees("papers.refused.PROGRAM"));
    look(filer, "papers");
  }

  private void again(Filer filer, int number, Answers meant) {
    look(filer, "again" + number);
    filer.answers(number, meant);
    filer.presses("go.next");
    if (filer.address().endsWith("/again")) filer.presses("go.next");
  }

  private void desk(DeskComputer desk) {
    desk.opens("");
    look(desk, "desk-signin");
    desk.press(desk.named(desk.tongue.say("signin.go")));
    look(desk, "desk-failed");
    desk.seats("reviewer-interpol").queue("interpol");
    look(desk, "desk-queue");
    desk.opens(desk.cases().get(0));
    look(desk, "desk-case");
    desk.answersPerson("Can you tell us the day? شكرا");
    desk.opensBox("lawyer");
    look(desk, "desk-box");
    if (!runsForward(desk)) wrong.add("the A-Number's groups swap places");
    desk.opens("ledger");
    look(desk, "desk-ledger");
    new Filling(desk).pick("kind", "case");
    desk.presses("ledger.filter.go");
    look(desk, "desk-ledger-sifted");
    desk.opens("checkpoint");
    look(desk, "desk-checkpoint");
    desk.opens("mail");
    look(desk, "desk-mail");
    desk.opens("none");
    look(desk, "desk-none");
    desk.presses("leave");
    look(desk, "desk-gone");
  }

  /** Whether each sign of the first locked number stands to the right of the one before. */
  private static boolean runsForward(DeskComputer desk) {
    return (Boolean) desk.browser.executeScript("""
        const text = document.querySelector('#box .words').firstChild, range = document.createRange();
        let last = -1, forward = text.data.length > 9;
        for (let at = 0; at < text.data.length; at++) {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const left = range.getBoundingClientRect().left;
          forward = forward && left >= last;
          last = left;
        }
        return forward;""");
  }

  private void comingBack(Filer filer, String code) {
    filer.comesBack(code.substring(4));
    look(filer, "return-short");
    filer.comesBack(code);
    look(filer, "case");
    filer.presses("case.papers.go");
    look(filer, "case-papers");
    filer.presses("papers.back");
    filer.presses("case.back.go");
    look(filer, "case-taken");
    filer.presses("erase");
    look(filer, "erase");
  }

  private void look(Screen screen, String page) {
    var language = screen.tongue.language();
    var over = new Pictures(screen.browser, language.tag()).of(page);
    var html = screen.browser.findElement(By.tagName("html"));
    if (over > 0) wrong.add(page + " is " + over + " px too wide");
    if (!language.direction().equals(html.getDomAttribute("dir"))) wrong.add(page + " runs the wrong way");
    if (!language.tag().equals(html.getDomAttribute("lang"))) wrong.add(page + " is in another language");
  }

  /** Somebody with most questions answered, in whichever language. */
  private static Answers person(String language) {
    return Fixture.read("05-ar-eg-nashit-rednotice").meant().with("lang", new Answer.Code(language))
        .with("story", new Answer.Words(STORY));
  }
}
