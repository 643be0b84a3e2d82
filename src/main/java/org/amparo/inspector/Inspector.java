package org.amparo.inspector;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.amparo.inspection.Frame;
import org.amparo.inspection.Order;
import org.amparo.inspection.Pipe;
import org.amparo.inspection.PipeException;

/** Main of the process that parses strangers' files: takes orders over one pipe, answers over another. */
public final class Inspector {
  private static final int BUFFER = 1 << 16;

  private Inspector() {}

  /** Libraries print on {@code System.out}: the pipe is taken first, and what they print is dropped. */
  public static void main(String[] arguments) throws Exception {
    var pipe = new Pipe(new BufferedInputStream(new FileInputStream(FileDescriptor.in), BUFFER),
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    ImageIO.setUseCache(false);
    serve(pipe, new Desk());
  }

  private static void serve(Pipe pipe, Desk desk) throws Exception {
    desk.warm();
    pipe.send(Frame.Kind.READY, new byte[0]);
    try {
      while (true) {
        var frame = pipe.receive();
        desk.serve(Order.read(frame.payload()), pipe);
      }
    } catch (PipeException e) {
      Runtime.getRuntime().halt(0);   // nobody asks any more
    }
  }
}
