package org.amparo.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.amparo.complaint.ComplaintId;
import org.amparo.vault.EvidenceStream;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;

/**
 * What an upload under way holds (0604): all that is needed to go on, and to finish it even after the draft was sent.
 *
 * @param offset how many bytes are here for good
 * @param rest of them, those that fill no chunk yet
 * @param clear state of the fingerprint of the bytes, {@code stored} that of the sealed ones
 */
record UploadRecord(Secret fileKey, Secret conversationKey, ComplaintId complaint, byte[] salt, long length, boolean hide,
    String name, long offset, byte[] rest, byte[] clear, byte[] stored) implements AutoCloseable {
  private static final int KEY = 32;
  private static final int ID = 16;

  UploadRecord at(long now, byte[] unsealed, byte[] clearState, byte[] storedState) {
    return new UploadRecord(fileKey, conversationKey, complaint, salt, length, hide, name, now, unsealed, clearState,
        storedState);
  }

  Progress progress() {
    return new Progress(offset, length);
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.write(fileKey.expose());
      out.write(conversationKey.expose());
      out.write(complaint.bytes());
      out.write(salt);
      out.writeLong(length);
      out.writeLong(offset);
      out.writeBoolean(hide);
      out.writeUTF(name);
      block(out, clear);
      block(out, stored);
      block(out, rest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static UploadRecord read(byte[] content) {
    try (var in = new DataInputStream(new ByteArrayInputStream(content))) {
      var fileKey = Secret.owning(in.readNBytes(KEY));
      var conversationKey = Secret.owning(in.readNBytes(KEY));
      var complaint = ComplaintId.of(in.readNBytes(ID));
      var salt = in.readNBytes(EvidenceStream.SALT);
      long length = in.readLong();
      long offset = in.readLong();
      boolean hide = in.readBoolean();
      var name = in.readUTF();
      var clear = block(in);
      var stored = block(in);
      return new UploadRecord(fileKey, conversationKey, complaint, salt, length, hide, name, offset, block(in), clear,
          stored);
    } catch (IOException e) {
      throw new TamperedException();
    }
  }

  private static void block(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeShort(bytes.length);
    out.write(bytes);
  }

  private static byte[] block(DataInputStream in) throws IOException {
    return in.readNBytes(in.readUnsignedShort());
  }

  @Override
  public void close() {
    fileKey.close();
    conversationKey.close();
    Arrays.fill(rest, (byte) 0);
  }

  @Override
  public String toString() {
    return "UploadRecord[" + offset + " of " + length + "]";
  }
}
