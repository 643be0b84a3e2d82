package org.amparo.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-GCM into a file, written through at the end, and nothing else: what a plain program would do. */
final class PlainLane implements Lane {
  private static final int SLICE = 16_384;

  private final Path folder;

  PlainLane(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return "plain";
  }

  @Override
  public void take(Flow upload) throws IOException {
    var file = folder.resolve(UUID.randomUUID().toString());
    try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE");
      cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[32], "AES"), new GCMParameterSpec(128, new byte[12]));
      var clear = new byte[SLICE];
      var sealed = new byte[SLICE + 64];
      for (int came = upload.read(clear, 0, SLICE); came > 0; came = upload.read(clear, 0, SLICE)) {
        channel.write(ByteBuffer.wrap(sealed, 0, cipher.update(clear, 0, came, sealed, 0)));
      }
      channel.write(ByteBuffer.wrap(cipher.doFinal()));
      channel.force(true);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM refused to seal", e);
    }
  }

  @Override
  public void drop() throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
  }
}
