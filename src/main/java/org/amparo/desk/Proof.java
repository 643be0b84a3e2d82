package org.amparo.desk;

import java.util.Arrays;

/** What a signed-in member types to show that it is still them: their passphrase, and a code of phone or paper. */
public record Proof(char[] passphrase, String code) implements AutoCloseable {
  String digits() {
    return Typed.digits(code);
  }

  @Override
  public void close() {
    Arrays.fill(passphrase, '\0');
  }

  @Override
  public String toString() {
    return "Proof[redacted]";
  }
}
