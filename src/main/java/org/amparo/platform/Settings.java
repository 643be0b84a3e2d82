package org.amparo.platform;

import java.nio.file.Path;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/** What a deployment decides, read once at the start from {@code AMPARO_*}; a wrong value names its key and the fix. */
public record Settings(
    DatabaseAccess databaseAccess, Path data, Path config, Path translations, Fronts fronts, ZoneId zone,
    Period keepDrafts, Period undo, Period longestAdvice, boolean samples, Evidence evidence,
    boolean classicExport, Inspection inspection, Optional<Mail> mail) {

  private static final List<String> HERE = List.of("localhost", "127.0.0.1", "::1");
  private static final long MIB = 1 << 20;
  private static final int MOST_MIB = 1 << 30;

  /** How to reach the database. */
  public record DatabaseAccess(String url, String user, String password, int connections) {
    @Override
    public String toString() {
      return "DatabaseAccess[redacted]";
    }
  }

  /** Which host names each front answers to, without ports. */
  public record Fronts(List<String> intake, String desk, String steward) {
    public Fronts {
      intake = List.copyOf(intake);
    }
  }

  /**
   * Where sealed papers lie, and when the disk is full for them.
   *
   * @param reserve bytes of the disk that papers leave free, for words
   * @param most bytes that papers may take in a database on another machine, whose disk cannot be seen from here
   */
  public record Evidence(Place place, long reserve, OptionalLong most) {
    /** In files of this machine, or in rows that every node of a cluster reads. */
    public enum Place { FILES, ROWS }
  }

  /**
   * Who looks at strangers' files.
   *
   * @param jars folder of the inspector's jars, or a class path; empty if none is installed
   * @param cage whether anything less than bubblewrap is refused
   * @param atWork how many may work at the same time
   */
  public record Inspection(String jars, Cage cage, int atWork) {
    /** Bubblewrap or nothing, or the best that the machine allows. */
    public enum Cage { REQUIRED, BEST }
  }

  /**
   * Which server takes letters that count what waits.
   *
   * @param tls whether it must offer STARTTLS: always, but for a server on this machine
   * @param from the address they come from
   * @param hour of the day from which on daily letters are written
   */
  public record Mail(String host, int port, boolean tls, String user, String password, String from, int hour) {
    @Override
    public String toString() {
      return "Mail[redacted]";
    }
  }

  /** @param environment gives the value of a name, or null */
  public static Settings read(UnaryOperator<String> environment) {
    var values = new Values(environment);
    return new Settings(
        new DatabaseAccess(values.required("AMPARO_DB_URL"), values.or("AMPARO_DB_USER", "amparo"),
            values.or("AMPARO_DB_PASSWORD", ""), values.number("AMPARO_DB_CONNECTIONS", 16, 1, 500)),
        Path.of(values.required("AMPARO_DATA")),
        Path.of(values.required("AMPARO_CONFIG")),
        Path.of(values.required("AMPARO_TRANSLATIONS")),
        new Fronts(values.names("AMPARO_INTAKE_HOSTS", "localhost,127.0.0.1,[::1]"),
            values.or("AMPARO_DESK_HOST", "desk.localhost"), values.or("AMPARO_STEWARD_HOST", "steward.localhost")),
        values.zone("AMPARO_ZONE", "America/New_York"),
        Period.ofDays(values.number("AMPARO_KEEP_DRAFTS_DAYS", 7, 1, 60)),
        Period.ofDays(values.number("AMPARO_UNDO_DAYS", 3, 0, 30)),
        Period.ofDays(values.number("AMPARO_ADVICE_DAYS", 30, 1, 365)),
        values.or("AMPARO_SAMPLES", "false").equals("true"),
        new Evidence(values.oneOf("AMPARO_EVIDENCE", Evidence.Place.FILES),
            MIB * values.number("AMPARO_EVIDENCE_RESERVE", 1024, 64, MOST_MIB), most(values)),
        values.or("AMPARO_CLASSIC_EXPORT", "false").equals("true"),
        new Inspection(values.or("AMPARO_INSPECTOR", ""), values.oneOf("AMPARO_CAGE", Inspection.Cage.REQUIRED),
            values.number("AMPARO_INSPECTORS", 2, 1, 16)), mail(values));
  }

  private static Optional<Mail> mail(Values values) {
    var host = values.or("AMPARO_SMTP_HOST", "");
    return host.isEmpty() ? Optional.empty() : Optional.of(new Mail(host,
        values.number("AMPARO_SMTP_PORT", 587, 1, 65535), !HERE.contains(host),
        values.or("AMPARO_SMTP_USER", ""), values.or("AMPARO_SMTP_PASSWORD", ""),
        values.required("AMPARO_SMTP_FROM"), values.number("AMPARO_MAIL_HOUR", 7, 0, 23)));
  }

  private static OptionalLong most(Values values) {
    return values.or("AMPARO_EVIDENCE_MOST", "").isEmpty() ? OptionalLong.empty()
        : OptionalLong.of(MIB * values.number("AMPARO_EVIDENCE_MOST", 1, 1, MOST_MIB));
  }

  /** Reads the process environment, with system properties of the same name first. */
  public static Settings ofProcess() {
    return read(name -> System.getProperty(name, System.getenv(name)));
  }
}
