package org.amparo.inspector.bytes;

import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;
import org.amparo.inspection.Source;

/** A file as readers of pictures read it. */
public final class SourceImage extends ImageInputStreamImpl {
  private final Source file;

  public SourceImage(Source file) {
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) == 1 ? one[0] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    bitOffset = 0;
    int came = file.read(streamPos, into, offset, length);
    streamPos += came;
    return came == 0 && length > 0 ? -1 : came;
  }

  @Override
  public long length() {
    return file.length();
  }
}
