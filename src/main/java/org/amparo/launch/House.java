package org.amparo.launch;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A whole running Amparo: database, web server, and the order in which they start, are watched, and end. */
final class House implements AutoCloseable {
  private static final int MOST_REVIVALS = 5;
  private final Home home;
  private final Wishes wishes;
  private final UnaryOperator<String> environment;
  private final PrintStream out;
  private DataFolder data;
  private Optional<EmbeddedMariaDb> database = Optional.empty();
  private WebServer web;
  private volatile boolean ending;

  House(Home home, Wishes wishes, UnaryOperator<String> environment, PrintStream out) {
    this.home = home;
    this.wishes = wishes;
    this.environment = environment;
    this.out = out;
  }

  void start() {
    refuseFaultyConfiguration();
    say("1/4 Taking the data folder " + wishes.data());
    data = DataFolder.hold(wishes.data());
    var ended = new Orphans(data).end();
    if (ended > 0) {
      say("    ended " + ended + " left by a run that was killed");
    }
    Trees.delete(data.path().resolve("scratch"));
    new WebServer(home, data, wishes, Map.of()).refuseABusyPort();
    startDatabase();
    say("3/4 Starting the web server");
    web = new WebServer(home, data, wishes, told());
    web.start();
    cage().sentences().forEach(line -> say("    " + line));
    say("4/4 Asking for the first page");
    welcome();
  }

  /** Before anything is started: the same sentences as {@code amparo check}. */
  private void refuseFaultyConfiguration() {
    var problems = new Check().problems(Path.of(named("AMPARO_CONFIG", home.config().toString())),
        Path.of(named("AMPARO_TRANSLATIONS", home.translations().toString())));
    problems.forEach(this::say);
    if (!problems.isEmpty()) {
      throw new Refusal("the configuration has " + problems.size() + " faults, named above");
    }
  }

  private void startDatabase() {
    if (wishes.databaseUrl().isPresent()) {
      say("2/4 Using the database that AMPARO_DB_URL names");
      return;
    }
    say("2/4 Starting the database");
    var jar = home.database().orElseThrow(() -> new Refusal(
        "no embedded database exists for this kind of machine; set AMPARO_DB_URL to a MariaDB of your own"));
    var program = DatabaseProgram.unpacked(jar, data,
        () -> say("    unpacking it into the data folder (first start only, up to a minute)"));
    database = Optional.of(EmbeddedMariaDb.start(program, data));
  }

  /** What the application is told; samples are for the embedded database only. */
  private Map<String, String> told() {
    var told = new HashMap<String, String>();
    told.put("AMPARO_DATA", data.path().toString());
    told.put("AMPARO_CONFIG", named("AMPARO_CONFIG", home.config().toString()));
    told.put("AMPARO_TRANSLATIONS", named("AMPARO_TRANSLATIONS", home.translations().toString()));
    told.put("AMPARO_INSPECTOR", home.inspector());
    told.put("AMPARO_CAGE", cage().wanted());
    told.put("AMPARO_PORT", Integer.toString(wishes.port()));
    told.put("AMPARO_SAMPLES", Boolean.toString(database.isPresent()));
    database.ifPresent(embedded -> {
      told.put("AMPARO_DB_URL", embedded.url());
      told.put("AMPARO_DB_USER", DatabaseAccounts.USER);
      told.put("AMPARO_DB_PASSWORD", embedded.accounts().password());
    });
    return told;
  }

  private CageWords cage() {
    return CageWords.of(home, wishes, environment);
  }

  private void welcome() {
    refuseAnEmptyServer();
    fronts().forEach(front -> say("    " + front.purpose() + "  " + front.address()));
    say("Amparo is ready. Ctrl-C ends it; everything stays in " + data.path());
  }

  /** A web server can stand without the application in it: only its first page tells. */
  private void refuseAnEmptyServer() {
    firstPage().filter(status -> status != 200).ifPresent(status -> {
      throw new Refusal("the web server runs, but its first page is not well (" + status
          + "); the lines above say why");
    });
  }

  private Optional<Integer> firstPage() {
    var machine = wishes.addresses().get(0).equals("0.0.0.0") ? "127.0.0.1" : wishes.addresses().get(0);
    return fronts().get(0).status(machine);
  }

  private List<Front> fronts() {
    return List.of(
        new Front("To report:      ", named("AMPARO_INTAKE_HOSTS", "localhost").split(",")[0].strip(), wishes.port()),
        new Front("For reviewers:  ", named("AMPARO_DESK_HOST", "desk.localhost"), wishes.port()),
        new Front("For the steward:", named("AMPARO_STEWARD_HOST", "steward.localhost"), wishes.port()));
  }

  private String named(String name, String otherwise) {
    return Optional.ofNullable(environment.apply(name)).filter(value -> !value.isBlank()).orElse(otherwise);
  }

  /** Stays until asked to end; what dies meanwhile is started again, a few times. */
  void watch() {
    for (int revivals = 0; !ending; revivals++) {
      var ends = database.map(EmbeddedMariaDb::ended).stream();
      CompletableFuture.anyOf(Stream.concat(ends, Stream.of(web.ended()))
          .toArray(CompletableFuture[]::new)).join();
      if (!ending) {
        revive(revivals);
      }
    }
  }

  private synchronized void revive(int revivals) {
    if (revivals == MOST_REVIVALS) {
      throw new Refusal("its processes died " + (MOST_REVIVALS + 1) + " times; nothing sent is lost, but look why");
    }
    do {
      database.filter(embedded -> !embedded.process().isAlive()).ifPresent(embedded -> {
        say("The database died; starting it again");
        embedded.start();
      });
    } while (!webRevived());
    say("Amparo is ready again.");
  }

  /** False if the database died as well while the web server started, which then stands empty or not at all. */
  private boolean webRevived() {
    if (web.process().isAlive() && firstPage().filter(status -> status != 200).isEmpty()) {
      return true;
    }
    say("The web server died; starting it again");
    try {
      web.close();
      web.start();
      refuseAnEmptyServer();
      return true;
    } catch (Refusal e) {
      if (database.filter(embedded -> !embedded.process().isAlive()).isEmpty()) {
        throw e;
      }
      return false;
    }
  }

  private void say(String line) {
    out.println(line);
    out.flush();
  }

  /** The web server first, so that nothing is asked of a database that is gone. */
  @Override
  public synchronized void close() {
    ending = true;
    if (web != null) {
      web.close();
    }
    database.ifPresent(EmbeddedMariaDb::close);
    if (data != null) {
      Trees.delete(data.path().resolve("scratch"));
      data.close();
    }
  }
}
