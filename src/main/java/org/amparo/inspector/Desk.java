package org.amparo.inspector;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.amparo.inspection.Frame;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Order;
import org.amparo.inspection.Pipe;
import org.amparo.inspection.Source;
import org.amparo.inspector.bytes.Blocks;
import org.amparo.inspector.clean.Cleaners;
import org.amparo.inspector.clean.UncleanException;
import org.amparo.inspector.look.Look;
import org.amparo.inspector.words.Tongue;
import org.amparo.inspector.words.Words;

/** Does one task after the other. */
final class Desk {
  private static final int LONGEST_TEXT = 2_000_000;
  private final Words words = new Words();
  private final Look look = new Look(words, new Tongue());

  /** Loads what every look needs, so that the first file does not wait for it. */
  void warm() throws IOException {
    look.report(new Small("%PDF-1.4 nothing".getBytes(StandardCharsets.US_ASCII)), "");
  }

  void serve(Order order, Pipe pipe) throws IOException {
    var file = new Blocks(new PipeSource(pipe, order.length()));
    var output = new PipeOutput(pipe);
    try {
      var answer = switch (order.task()) {
        case LOOK, CHECK -> look.report(file, order.name()).bytes();
        case GLANCE -> look.glance(file, order.name()).bytes();
        case CLEAN -> removed(Cleaners.clean(order.mediaType(), file, output));
        case TEXT -> new byte[0];
        case PAGE -> new byte[0];
        case PRINT -> new byte[0];
      };
      output.finish();
      pipe.send(Frame.Kind.DONE, answer);
    } catch (UncleanException e) {
      pipe.send(Frame.Kind.UNCLEAN, new byte[0]);
    }
  }

  private static byte[] removed(Set<Hidden> hidden) {
    var list = new StringBuilder();
    hidden.forEach(one -> list.append(list.length() == 0 ? "" : ",").append('"').append(one).append('"'));
    return ("{\"removed\":[" + list + "]}").getBytes(StandardCharsets.US_ASCII);
  }

  /** A file of a few bytes that comes from nowhere. */
  private record Small(byte[] bytes) implements Source {
    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public int read(long at, byte[] into, int offset, int length) {
      int came = (int) Math.max(0, Math.min(length, bytes.length - at));
      System.arraycopy(bytes, (int) Math.min(at, bytes.length), into, offset, came);
      return came;
    }
  }
}
