package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.amparo.harness.FreshDatabase;
import org.amparo.platform.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A first start that is cut short leaves nothing, and the next one does all of it. */
class FirstStartIT {
  @RegisterExtension final FreshDatabase ground = new FreshDatabase();
  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(ground.database(), folder);
  }

  @Test
  void leavesNothingWhenThePrintingFailsAndDoesItAnewNextTime() {
    var broken = new Samples(office.database, office.enrolment, office.founding, office.ledger,
        new Passphrases(new SecureRandom()), lines -> {
          throw new Fault("nobody reads this");
        });

    assertThrows(Fault.class, broken::setUp);
    assertTrue(office.desks.all().isEmpty());
    assertTrue(office.samples().setUp());
    assertTrue(office.desks.uncertified().isEmpty());
  }

  @Test
  void startsAnewAfterACrashBetweenTheLinesAndTheCommit() {
    office.files.replace("desk-" + DeskId.fresh().hex() + ".line",
        ("-\n" + "00".repeat(32) + "\n").getBytes(StandardCharsets.US_ASCII));

    var restarted = new Office(office.database, folder);

    assertTrue(restarted.samples().setUp());
    assertTrue(restarted.desks.uncertified().isEmpty());
  }
}
