package org.amparo.web.shell;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;

/**
 * A posted form on its way in. No thread waits for it, so whoever sends slowly, or only pretends to send, holds nobody
 * up; once it is here whole, its request starts anew with the form beside it.
 */
final class Post implements ReadListener, AsyncListener {
  private static final String HERE = "post";
  private static final long LONGEST_MILLIS = 5 * 60_000L;

  private final Pouch pouch;
  private final AsyncContext waiting;
  private final ServletInputStream in;
  private final byte[] bin = new byte[8 * 1024];

  private Post(Pouch pouch, AsyncContext waiting, ServletInputStream in) {
    this.pouch = pouch;
    this.waiting = waiting;
    this.in = in;
  }

  /** Whether this request now waits for its form, and is not to be answered yet. */
  static boolean awaits(HttpServletRequest request, Mailroom mailroom) throws IOException {
    if (request.getDispatcherType() != DispatcherType.REQUEST || !request.getMethod().equals("POST")
        || !request.isAsyncSupported()) {
      return false;
    }
    var pouch = new Pouch(mailroom);
    request.setAttribute(HERE, pouch);
    var waiting = request.startAsync();
    waiting.setTimeout(LONGEST_MILLIS);
    var post = new Post(pouch, waiting, request.getInputStream());
    waiting.addListener(post);
    post.in.setReadListener(post);
    return true;
  }

  /** The form that came with this request. */
  static Pouch of(HttpServletRequest request) {
    return (Pouch) request.getAttribute(HERE);
  }

  @Override
  public void onDataAvailable() throws IOException {
    while (in.isReady()) {
      int read = in.read(bin);
      if (read < 0) return;
      pouch.put(bin, read);
    }
  }

  @Override
  public void onAllDataRead() {
    Arrays.fill(bin, (byte) 0);
    waiting.dispatch();
  }

  /** The connection broke: nobody is there to be answered. */
  @Override
  public void onError(Throwable broken) {
    waiting.complete();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    waiting.complete();
  }

  @Override
  public void onComplete(AsyncEvent event) {
    pouch.close();
    Arrays.fill(bin, (byte) 0);
  }

  @Override
  public void onError(AsyncEvent event) {
    pouch.close();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {}
}
