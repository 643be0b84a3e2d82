package org.amparo.launch;

import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.amparo.platform.Settings;

/** Reaches the database for one command: that of AMPARO_DB_URL, or the embedded one for as long as it takes. */
final class AtRest {
  private AtRest() {}

  static int with(ToIntFunction<Settings> work) {
    var home = Home.ofProcess();
    var wishes = Wishes.read(System::getenv);
    if (wishes.databaseUrl().isPresent()) {
      return work.applyAsInt(settings(home, wishes, Map.of()));
    }
    try (var data = DataFolder.hold(wishes.data())) {
      new Orphans(data).end();
      var jar = home.database().orElseThrow(() -> new Refusal("no embedded database is here; set AMPARO_DB_URL"));
      try (var database = EmbeddedMariaDb.start(DatabaseProgram.unpacked(jar, data, () -> { }), data)) {
        return work.applyAsInt(settings(home, wishes, Map.of("AMPARO_DB_URL", database.url(),
            "AMPARO_DB_USER", DatabaseAccounts.USER, "AMPARO_DB_PASSWORD", database.accounts().password())));
      }
    }
  }

  private static Settings settings(Home home, Wishes wishes, Map<String, String> embedded) {
    var ours = Map.of("AMPARO_DATA", wishes.data().toString(), "AMPARO_CONFIG", home.config().toString(),
        "AMPARO_TRANSLATIONS", home.translations().toString());
    return Settings.read(name -> Optional.ofNullable(embedded.get(name))
        .or(() -> Optional.ofNullable(System.getenv(name))).orElse(ours.get(name)));
  }
}
