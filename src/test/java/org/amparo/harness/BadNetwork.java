package org.amparo.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A phone's way to the portal: slow, and cut again and again. It stands on a port of this machine and hands on what comes, so
 * many bytes a second upwards, until a connection has carried its share and is reset, whatever it was in the middle of.
 */
public final class BadNetwork implements AutoCloseable {
  private static final int BUFFER = 16 * 1024;

  private final ServerSocket door;
  private final int target;
  private final int bytesASecond;
  private final long share;
  private final AtomicInteger cuts = new AtomicInteger();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private BadNetwork(int target, int bytesASecond, long share) throws IOException {
    this.target = target;
    this.bytesASecond = bytesASecond;
    this.share = share;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  /**
   * @param target the port it leads to
   * @param bytesASecond how fast a connection carries upwards
   * @param share bytes upwards after which a connection is reset
   */
  public static BadNetwork to(int target, int bytesASecond, long share) {
    try {
      var network = new BadNetwork(target, bytesASecond, share);
      inBackground(network::receive);
      return network;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return door.getLocalPort();
  }

  /** How many connections were reset so far. */
  public int cuts() {
    return cuts.get();
  }

  /** Every connection there is now breaks, as when a phone changes from one network to another. */
  public void cutAll() {
    open.forEach(this::reset);
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cutAll();
  }

  private void receive() {
    while (!door.isClosed()) {
      try {
        var phone = door.accept();
        var portal = new Socket();
        open.add(phone);
        open.add(portal);
        inBackground(() -> carry(phone, portal));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void carry(Socket phone, Socket portal) {
    try {
      portal.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), 5000);
      inBackground(() -> pass(portal, phone, Integer.MAX_VALUE, Long.MAX_VALUE));
      pass(phone, portal, bytesASecond, share);
    } catch (IOException nobodyThere) {
      reset(phone);
    }
  }

  /** Hands on until one side ends, or the share is used up. */
  private void pass(Socket from, Socket to, int rate, long most) {
    var buffer = new byte[BUFFER];
    long carried = 0;
    try {
      for (int came = from.getInputStream().read(buffer); came >= 0; came = from.getInputStream().read(buffer)) {
        carried += came;
        if (carried > most) {
          cuts.incrementAndGet();
          reset(from);
          reset(to);
          return;
        }
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(came) / rate);
        to.getOutputStream().write(buffer, 0, came);
      }
      to.shutdownOutput();
    } catch (IOException broken) {
      reset(from);
      reset(to);
    }
  }

  private void reset(Socket socket) {
    open.remove(socket);
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException alreadyGone) {
      open.remove(socket);
    }
  }

  private static void inBackground(Runnable work) {
    var thread = new Thread(work, "bad-network");
    thread.setDaemon(true);
    thread.start();
  }
}
