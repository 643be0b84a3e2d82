package org.amparo.vault;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import org.bouncycastle.crypto.digests.SHA256Digest;

/**
 * SHA-256 of what comes in pieces (FIPS 180-4).
 *
 * <p>The platform's is several times faster, but only Bouncy Castle's can be laid aside between two requests: a file
 * that comes in one go is fingerprinted {@link #atOnce}.
 */
public abstract sealed class Fingerprint {
  private Fingerprint() {}

  /** One that can be laid aside. */
  public static Fingerprint begin() {
    return new Resumable(new SHA256Digest());
  }

  /** A fast one, for a file that comes in one go; it has no state to keep. */
  public static Fingerprint atOnce() {
    return new AtOnce();
  }

  /** Goes on from what {@link #state} gave; bytes that are no state are refused. */
  public static Fingerprint resume(byte[] state) {
    try {
      var digest = new SHA256Digest(state);
      if (Arrays.equals(state, digest.getEncodedState())) return new Resumable(digest);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new TamperedException();
    }
    throw new TamperedException();
  }

  public abstract void update(byte[] bytes, int offset, int length);

  /** What {@link #resume} goes on from; it holds up to 63 bytes of the content, and so is sealed wherever it lies. */
  public abstract byte[] state();

  /** The 32 bytes; this is over then. */
  public abstract byte[] digest();

  private static final class Resumable extends Fingerprint {
    private final SHA256Digest digest;

    Resumable(SHA256Digest digest) {
      this.digest = digest;
    }

    @Override
    public void update(byte[] bytes, int offset, int length) {
      digest.update(bytes, offset, length);
    }

    @Override
    public byte[] state() {
      return digest.getEncodedState();
    }

    @Override
    public byte[] digest() {
      var result = new byte[32];
      digest.doFinal(result, 0);
      return result;
    }
  }

  private static final class AtOnce extends Fingerprint {
    private final MessageDigest digest;

    AtOnce() {
      try {
        digest = MessageDigest.getInstance("SHA-256", "SUN");
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("the platform has no SHA-256", e);
      }
    }

    @Override
    public void update(byte[] bytes, int offset, int length) {
      digest.update(bytes, offset, length);
    }

    @Override
    public byte[] state() {
      throw new IllegalStateException("a fingerprint at once has no state; begin() one that can be laid aside");
    }

    @Override
    public byte[] digest() {
      return digest.digest();
    }
  }
}
