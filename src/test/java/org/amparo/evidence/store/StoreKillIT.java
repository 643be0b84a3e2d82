package org.amparo.evidence.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.amparo.harness.Places;
import org.junit.jupiter.api.RepeatedTest;

/** A server killed (-9) while it writes papers: what it said to be durable is there, and the rest can be gone over. */
class StoreKillIT {
  private static final Path FOLDER = Places.fresh("store-kill").resolve("evidence");

  @RepeatedTest(5) void keepsWhatWasClosedAndGoesOnBehindIt() throws IOException {
    var id = StoreContract.fresh();
    long durable = killedWhileWriting(id, 3);
    var store = new FileStore(FOLDER, StoreContract.plenty(), StoreContract.noon(StoreContract.TODAY));
    long lies = store.length(id);
    assertTrue(lies >= durable, lies + " of " + durable);

    long parts = lies / Writer.PART + 2;
    for (long number = durable / Writer.PART; number < parts; number++) {
      StoreContract.write(store, id, number * Writer.PART, Writer.part(number));
    }

    assertArrayEquals(expected(parts), StoreContract.all(store, id));
  }

  /** How many bytes the program had said to be durable. */
  private static long killedWhileWriting(byte[] id, int parts) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var writer = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Writer.class.getName(),
        FOLDER.toString(), Names.of(id)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    long durable = 0;
    try (var told = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.US_ASCII))) {
      for (int line = 0; line < parts; line++) {
        durable = Long.parseLong(told.readLine());
      }
      writer.toHandle().destroyForcibly();
      for (var line = told.readLine(); line != null; line = told.readLine()) {
        durable = Long.parseLong(line);
      }
    }
    return durable;
  }

  private static byte[] expected(long parts) {
    var all = new ByteArrayOutputStream();
    for (long number = 0; number < parts; number++) {
      all.writeBytes(Writer.part(number));
    }
    return all.toByteArray();
  }
}
