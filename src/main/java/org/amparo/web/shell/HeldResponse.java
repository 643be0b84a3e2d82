package org.amparo.web.shell;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds a whole page back until it is known to be good: a fault half way never leaves half a page. */
final class HeldResponse extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream held = new ByteArrayOutputStream(24 * 1024);
  private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(held, StandardCharsets.UTF_8));
  private int refused;

  HeldResponse(HttpServletResponse response) {
    super(response);
  }

  /** The page so far; a refusal that came from the container is thrown as ours. */
  byte[] page() {
    if (refused != 0) throw new Refused(refused);
    writer.flush();
    return held.toByteArray();
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Held();
  }

  @Override
  public void sendError(int status) {
    refused = status;
  }

  @Override
  public void sendError(int status, String message) {
    refused = status;
  }

  @Override
  public void flushBuffer() {
    writer.flush();
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void reset() {
    resetBuffer();
  }

  @Override
  public void resetBuffer() {
    writer.flush();
    held.reset();
    refused = 0;
  }

  @Override
  public void setContentLength(int length) {
    setContentLengthLong(length);
  }

  /** Only the delivery knows how long the answer is. */
  @Override
  public void setContentLengthLong(long length) {}

  @Override
  public void setBufferSize(int size) {}

  private final class Held extends ServletOutputStream {
    @Override
    public void write(int value) {
      held.write(value);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      held.write(bytes, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("a held response does not write asynchronously");
    }
  }
}
