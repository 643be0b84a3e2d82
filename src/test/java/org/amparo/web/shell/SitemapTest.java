package org.amparo.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SitemapTest {
  private final Page step = Page.behind(Front.INTAKE, "step/{screen}", "filer/step", Acts.class);
  private final Page landing = Page.open(Front.INTAKE, "", "filer/landing", Acts.class);
  private final Sitemap sitemap = new Sitemap(List.of(landing, step));

  @Test
  void findsAPageWithTheNamedPartsOfItsAddress() {
    assertEquals("7", sitemap.find(Front.INTAKE, "step/7").orElseThrow().parts().get("screen"));
  }

  @Test
  void showsNoFrontThePagesOfAnother() {
    assertTrue(sitemap.find(Front.DESK, "step/7").isEmpty());
    assertTrue(sitemap.find(Front.STEWARD, "").isEmpty());
  }

  @Test
  void takesAnAddressWholeOrNotAtAll() {
    assertTrue(sitemap.find(Front.INTAKE, "step/7/x").isEmpty());
    assertTrue(sitemap.find(Front.INTAKE, "step/").isEmpty());
  }
}
