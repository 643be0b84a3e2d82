package org.amparo.harness;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tells the container, before it starts, where database and configuration are. Name it before Arquillian's. */
public final class WithContainerDatabase implements BeforeAllCallback {
  private static final String CONTAINER = "arq.container.payara.configuration.";

  @Override
  public void beforeAll(ExtensionContext context) {
    if (System.getProperty("AMPARO_DB_URL") != null) {
      return;   // in the container, where the tests run a second time
    }
    var access = TestDatabase.fresh();
    System.setProperty(CONTAINER + "microJar", Places.distribution().resolve("lib/payara-micro.jar").toString());
    System.setProperty(CONTAINER + "cmdOptions", String.join(" ",
        "-Xmx320m -XX:+UseSerialGC -XX:TieredStopAtLevel=1",
        "-Djava.io.tmpdir=" + Places.fresh("container-scratch"),
        "-DAMPARO_DB_URL=" + access.url(), "-DAMPARO_DB_USER=" + access.user(),
        "-DAMPARO_DB_PASSWORD=" + access.password(), "-DAMPARO_DATA=" + Places.fresh("container"),
        "-DAMPARO_CONFIG=" + Path.of("config").toAbsolutePath(),
        "-DAMPARO_TRANSLATIONS=" + Path.of("translations").toAbsolutePath()));
  }
}
