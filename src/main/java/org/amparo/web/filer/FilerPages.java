package org.amparo.web.filer;

import static org.amparo.web.shell.Front.INTAKE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.web.shell.Page;
import org.amparo.web.shell.Pages;

/** Every address of the intake front. */
@ApplicationScoped
public class FilerPages implements Pages {
  private static final List<String> STILL =
      List.of("cookie", "asleep", "moved", "done", "left", "erased", "safe", "about");

  @Override
  public List<Page> pages() {
    return Stream.concat(STILL.stream().map(name -> Page.open(INTAKE, name, "filer/" + name, StillPage.class)),
        Stream.of(
            Page.open(INTAKE, "", "filer/landing", LandingPage.class).posting(),
            Page.open(INTAKE, "on", "", OnPage.class),
            Page.open(INTAKE, "leave", "", LeavePage.class).posting(),
            Page.open(INTAKE, "return", "filer/return", ReturnPage.class).posting(),
            Page.behind(INTAKE, "start", "filer/start", StartPage.class),
            Page.behind(INTAKE, "step/{screen}", "filer/step", StepPage.class).uploading(),
            Page.behind(INTAKE, "step/{screen}/again", "filer/step", StepPage.class),
            Page.behind(INTAKE, "code", "filer/code", CodePage.class),
            Page.behind(INTAKE, "review", "filer/review", ReviewPage.class),
            Page.behind(INTAKE, "sent", "filer/sent", SentPage.class),
            Page.behind(INTAKE, "renew", "filer/done", RenewPage.class),
            Page.behind(INTAKE, "case", "filer/case", CasePage.class).padded(),
            Page.behind(INTAKE, "case/papers", "filer/later", LaterPage.class).uploading().padded(),
            Page.behind(INTAKE, "case/paper/{file}", "", DownloadPage.class),
            Page.pieces(INTAKE, TusPage.ADDRESS, TusPage.class),
            Page.pieces(INTAKE, TusPage.ADDRESS + "/{file}", TusPage.class),
            Page.behind(INTAKE, "erase", "filer/erase", ErasePage.class))).toList();
  }
}
