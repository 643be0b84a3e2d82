package org.amparo.evidence.store;

import java.io.IOException;
import java.nio.file.Path;

/** A program of its own that writes a file without end, telling after each part how much is durable, until it is killed. */
final class Writer {
  static final int PART = 300_000;

  private Writer() {}

  /** The same at the same place, whoever asks. */
  static byte[] part(long number) {
    return StoreContract.noise(PART, number);
  }

  /** @param arguments the folder, and the file's id in hexadecimal */
  public static void main(String[] arguments) throws IOException {
    var store = new FileStore(Path.of(arguments[0]), StoreContract.plenty(), StoreContract.noon(StoreContract.TODAY));
    byte[] id = Names.id(arguments[1]);
    for (long number = 0; ; number++) {
      StoreContract.write(store, id, number * PART, part(number));
      System.out.println((number + 1) * PART);
    }
  }
}
