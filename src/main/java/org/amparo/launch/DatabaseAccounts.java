package org.amparo.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;

/** The only two accounts of an embedded database: the application's, and one that may end the server. */
public record DatabaseAccounts(String password, String launcherPassword) {
  public static final String USER = "amparo";
  private static final String LAUNCHER = "launcher";

  static DatabaseAccounts draw() {
    var random = new SecureRandom();
    return new DatabaseAccounts(password(random), password(random));
  }

  private static String password(SecureRandom random) {
    var bytes = new byte[24];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Writes what the server runs at its start; each statement stands on one line, as the server wants it. */
  void write(Path file) {
    try {
      Files.deleteIfExists(file);
      Files.createFile(file, ownerOnly());
      Files.writeString(file, """
          DELETE FROM mysql.global_priv WHERE User <> 'mariadb.sys' AND JSON_VALUE(Priv, '$.is_role') IS NULL;
          DELETE FROM mysql.db WHERE User <> 'mariadb.sys';
          DELETE FROM mysql.proxies_priv;
          FLUSH PRIVILEGES;
          CREATE DATABASE IF NOT EXISTS amparo CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
          CREATE OR REPLACE USER %1$s@'127.0.0.1' IDENTIFIED BY '%2$s';
          GRANT ALL ON amparo.* TO %1$s@'127.0.0.1';
          CREATE OR REPLACE USER %3$s@'127.0.0.1' IDENTIFIED BY '%4$s';
          GRANT SHUTDOWN ON *.* TO %3$s@'127.0.0.1';
          """.formatted(USER, password, LAUNCHER, launcherPassword), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new Refusal("cannot write " + file + "; make its folder writable", e);
    }
  }

  void shutDown(String url) {
    try (var connection = DriverManager.getConnection(url, LAUNCHER, launcherPassword);
        var statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    } catch (SQLException e) {
      throw new Refusal("the database did not take the order to end; it recovers at the next start", e);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
        : new FileAttribute<?>[0];
  }

  @Override
  public String toString() {
    return "DatabaseAccounts[redacted]";
  }
}
