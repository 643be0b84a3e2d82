package org.amparo.evidence.caged;

import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.amparo.inspection.Frame;
import org.amparo.inspection.Pipe;

/** An inspector that a stranger's file took over: does with its first order whatever it was told to. */
final class Rogue {
  private static final int FAR = 1 << 30;

  private Rogue() {}

  /** @param arguments what to do */
  public static void main(String[] arguments) throws Exception {
    var out = new FileOutputStream(FileDescriptor.out);
    var pipe = new Pipe(System.in, out);
    pipe.send(Frame.Kind.READY, new byte[0]);
    pipe.receive();
    misbehave(arguments[0], pipe, new DataOutputStream(out));
  }

  private static void misbehave(String how, Pipe pipe, DataOutputStream out) throws IOException {
    switch (how) {
      case "dies" -> Runtime.getRuntime().halt(9);
      case "talks nonsense" -> out.write(ascii("HTTP/1.1 200 OK\r\n\r\n"));
      case "announces a frame of two gigabytes" -> {
        out.writeByte(Frame.Kind.OUTPUT.ordinal());
        out.writeInt(Integer.MAX_VALUE);
      }
      case "asks for bytes before the file" -> ask(pipe, -1, 10);
      case "asks for too many bytes" -> ask(pipe, 0, FAR);
      case "asks in the wrong shape" -> pipe.send(Frame.Kind.READ, new byte[3]);
      case "makes more than there is room for" -> flood(pipe, Frame.Kind.OUTPUT);
      case "reads for ever" -> readForEver(pipe);
      case "gives orders" -> pipe.send(Frame.Kind.ORDER, new byte[0]);
      case "answers with no report" -> pipe.send(Frame.Kind.DONE, ascii("{\"verdict\":\"SPLENDID\"}"));
      case "answers with markup" -> pipe.send(Frame.Kind.DONE, ascii("{\"verdict\":\"FINE\",\"kind\":\"PDF\","
          + "\"type\":\"a/b\\r\\nX: y\",\"pages\":1,\"language\":\"\",\"hidden\":[],\"facts\":{}}"));
      default -> throw new IllegalArgumentException(how);
    }
    System.in.readAllBytes();   // and stays, so that it has to be ended
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static void ask(Pipe pipe, long at, int length) throws IOException {
    pipe.send(Frame.Kind.READ, ByteBuffer.allocate(12).putLong(at).putInt(length).array());
  }

  private static void flood(Pipe pipe, Frame.Kind kind) throws IOException {
    for (int i = 0; i < FAR; i++) {
      pipe.send(kind, new byte[Pipe.MOST]);
    }
  }

  private static void readForEver(Pipe pipe) throws IOException {
    for (int i = 0; i < FAR; i++) {
      ask(pipe, 0, Pipe.MOST);
      pipe.receive();
    }
  }
}
