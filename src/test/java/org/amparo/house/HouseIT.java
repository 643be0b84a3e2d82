package org.amparo.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import org.amparo.harness.HouseArchive;
import org.amparo.harness.WithContainerDatabase;
import org.amparo.platform.Database;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The one deployment of the suite: what only shows inside the container, on a real database. */
@ExtendWith({WithContainerDatabase.class, ArquillianExtension.class})
class HouseIT {
  @Inject
  private Database database;

  @Deployment
  static WebArchive house() {
    return HouseArchive.asPackaged();
  }

  @Test
  void reachesTheDatabaseThroughTheWiring() {
    var one = database.transaction(tx -> tx.one("SELECT 1 AS n", row -> row.getInt("n")));

    assertEquals(1, one.orElseThrow());
  }

  @Test
  void keepsNothingOfAWorkThatThrows() {
    assertThrows(IllegalStateException.class, () -> database.transaction(tx -> {
      tx.run("CREATE TEMPORARY TABLE passing (n INT)");
      throw new IllegalStateException("on purpose");
    }));
  }
}
