package org.amparo.inspector;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.amparo.inspection.Frame;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Order;
import org.amparo.inspection.Page;
import org.amparo.inspection.Pipe;
import org.amparo.inspection.PipeException;
import org.amparo.inspection.Print;
import org.amparo.inspection.Source;
import org.amparo.inspection.Task;
import org.amparo.inspector.bytes.Blocks;
import org.amparo.inspector.clean.Cleaners;
import org.amparo.inspector.draw.Drawing;
import org.amparo.inspector.look.Look;
import org.amparo.inspector.print.Press;
import org.amparo.inspector.words.Tongue;
import org.amparo.inspector.words.Words;

/** Does one task after the other. */
final class Desk {
  private static final int LONGEST_TEXT = 2_000_000;
  private final Words words = new Words();
  private final Drawing drawing = new Drawing();
  private final Look look = new Look(words, new Tongue());

  /** Loads what every look needs, so that the first file does not wait for it. */
  void warm() throws IOException {
    look.report(new Small("%PDF-1.4 nothing".getBytes(StandardCharsets.US_ASCII)), "");
  }

  /** Whatever a parser throws at a stranger's file ends here: it then has no words, no picture, and is not cleaned. */
  void serve(Order order, Pipe pipe) throws IOException {
    var file = new Blocks(new PipeSource(pipe, order.length()));
    var output = new PipeOutput(pipe);
    try {
      var answer = answer(order, file, output);
      output.finish();
      pipe.send(Frame.Kind.DONE, answer);
    } catch (PipeException e) {
      throw e;
    } catch (Exception | StackOverflowError e) {
      boolean answered = order.task() == Task.PAGE || order.task() == Task.TEXT;
      pipe.send(answered ? Frame.Kind.DONE : Frame.Kind.UNABLE, Page.notDrawn(0).bytes());
    }
  }

  private byte[] answer(Order order, Source file, OutputStream output) throws Exception {
    return switch (order.task()) {
      case LOOK, CHECK -> look.report(file, order.name()).bytes();
      case GLANCE -> look.glance(file, order.name()).bytes();
      case CLEAN -> removed(Cleaners.clean(order.mediaType(), file, output));
      case TEXT -> text(order, file, output);
      case PAGE -> drawing.page(file, order.mediaType(), order.page(), order.width(), output).bytes();
      case PRINT -> Press.print(Print.read(whole(file)), output).bytes();
    };
  }

  private byte[] text(Order order, Source file, OutputStream output) throws Exception {
    if (words.has(order.mediaType())) {
      output.write(words.some(file, order.mediaType(), LONGEST_TEXT).getBytes(StandardCharsets.UTF_8));
    }
    return new byte[0];
  }

  private static byte[] whole(Source file) throws IOException {
    var bytes = new byte[Math.toIntExact(file.length())];
    file.read(0, bytes, 0, bytes.length);
    return bytes;
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
