package org.amparo.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import org.amparo.language.Languages;
import org.amparo.language.Phrases;
import org.amparo.platform.Database;
import org.amparo.platform.NodeFiles;
import org.amparo.platform.Pool;
import org.amparo.platform.Settings;
import org.amparo.questionnaire.Identifiers;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.vault.DoorKeys;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** Builds the ground and the instruments: settings, database, vault, questionnaire, languages, phrases. */
@ApplicationScoped
public class GroundWiring {
  private static final int PEPPER = 32;

  @Produces
  @Singleton
  Settings settings() {
    return Settings.ofProcess();
  }

  @Produces
  @Singleton
  SecureRandom random() {
    return new SecureRandom();
  }

  @Produces
  @Singleton
  Vault vault(SecureRandom random) {
    Vault.prewarm();
    return new Vault(random);
  }

  @Produces
  @Singleton
  NodeFiles nodeFiles(Settings settings, SecureRandom random) {
    return new NodeFiles(settings.data().resolve("node"), random);
  }

  @Produces
  @Singleton
  Pool pool(Settings settings) {
    var pool = new Pool(settings.databaseAccess());
    pool.migrate();
    return pool;
  }

  void close(@Disposes Pool pool) {
    pool.close();
  }

  @Produces
  @Singleton
  Database database(Pool pool) {
    return pool.database();
  }

  @Produces
  @Singleton
  @Pepper
  Secret pepper(NodeFiles files) {
    return Secret.owning(files.secret("pepper", PEPPER));
  }

  @Produces
  @Singleton
  DoorKeys doorKeys(@Pepper Secret pepper) {
    return new DoorKeys(pepper);
  }

  @Produces
  @Singleton
  Languages languages(Settings settings) {
    return Languages.read(settings.config());
  }

  @Produces
  @Singleton
  Phrases phrases(Settings settings, Languages languages) {
    return Phrases.read(settings.translations(), languages);
  }

  @Produces
  @Singleton
  Questionnaire questionnaire(Settings settings) {
    return Questionnaire.read(settings.config());
  }

  @Produces
  @Singleton
  Identifiers identifiers(Settings settings) {
    return Identifiers.read(settings.config());
  }
}
