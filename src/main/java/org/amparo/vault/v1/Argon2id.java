package org.amparo.vault.v1;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id version 0x13 with one lane and 32 bytes out (RFC 9106), its memory from a pool. */
public final class Argon2id {
  public static final int VERSION = Argon2Parameters.ARGON2_VERSION_13;

  private Argon2id() {}

  public static byte[] derive(byte[] password, byte[] salt, byte[] secret, int kibibytes, int passes, BlockPool pool) {
    var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
        .withVersion(VERSION)
        .withMemoryAsKB(kibibytes)
        .withIterations(passes)
        .withParallelism(1)
        .withSalt(salt)
        .withSecret(secret)
        .withBlockPool(pool)
        .build();
    try {
      var generator = new Argon2BytesGenerator();
      generator.init(parameters);
      var derived = new byte[32];
      generator.generateBytes(password, derived);
      return derived;
    } finally {
      parameters.clear();
    }
  }
}
