package org.amparo.harness;

import org.amparo.platform.Database;
import org.amparo.platform.Pool;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each test the shared MariaDB with all tables and no row; to be registered in a field. */
public final class FreshDatabase implements BeforeEachCallback, AfterEachCallback {
  private Pool pool;

  @Override
  public void beforeEach(ExtensionContext context) {
    pool = new Pool(TestDatabase.fresh());
    pool.migrate();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    pool.close();
  }

  public Database database() {
    return pool.database();
  }
}
