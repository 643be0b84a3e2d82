package org.amparo.web.filer;

import static org.amparo.web.shell.Front.INTAKE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.web.shell.Page;
import org.amparo.web.shell.Pages;

/** Every address of the intake front. */
@ApplicationScoped
public class FilerPages implements Pages {
  @Override
  public List<Page> pages() {
    return List.of(
        Page.open(INTAKE, "", "filer/landing", LandingPage.class).posting());
  }
}
