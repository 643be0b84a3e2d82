package org.amparo.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.amparo.language.Languages;
import org.amparo.language.Phrases;
import org.amparo.platform.Fault;
import org.amparo.platform.Settings;
import org.amparo.vault.DoorKeys;
import org.amparo.vault.Vault;

/** Builds the shell itself, and hands each page the visit it serves. */
@ApplicationScoped
public class Wiring {
  private static final int STRANGERS_AT_ONCE = 16;
  private static final int SHARED_AT_ONCE = 96;

  @Produces
  @Singleton
  House house(Settings settings, Languages languages, Phrases phrases, DoorKeys doorKeys, Vault vault,
      SecureRandom random, @Any Instance<Pages> pages) {
    var sitemap = new Sitemap(pages.stream().flatMap(some -> some.pages().stream()).toList());
    return new House(new Fronts(settings.fronts()), new Reception(languages, sitemap),
        new Throttle(vault.fresh(), STRANGERS_AT_ONCE, SHARED_AT_ONCE), new Faults(random), doorKeys, languages,
        phrases, new Looks(sheet()));
  }

  @Produces
  @Dependent
  Visit visit(HttpServletRequest request) {
    return Stage.visit(request);
  }

  @Produces
  @Dependent
  Words words(HttpServletRequest request) {
    return Stage.words(request);
  }

  private static String sheet() {
    try (var sheet = Wiring.class.getResourceAsStream("looks.css")) {
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Fault("the stylesheet cannot be read from the WAR", e);
    }
  }
}
