package org.amparo.launch;

import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Main of the web server's own process: boots Payara Micro, says when the application stands, ends with its launcher.
 * It stands in a jar of its own, since whatever else were on the class path would hide the application's classes.
 */
public final class Node {
  /** The exit code when the application refused to start: trying again would not help. */
  static final int REFUSED = 3;
  static final String READY = "amparo.ready";

  private Node() {}

  /**
   * Standard output belongs to what the application itself tells the person who started it, past {@code System.out}:
   * what the server or a library prints there is dropped. Their warnings come on the error stream.
   */
  public static void main(String[] arguments) throws Exception {
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    followLauncher();
    var runtime = PayaraMicroLauncher.create(arguments).getRuntime();
    if (runtime.getDeployedApplicationNames().isEmpty()) {
      System.exit(REFUSED);
    }
    Files.createFile(Path.of(System.getProperty(READY)));
  }

  /** The launcher holds the other end of our input; when it dies, however it dies, the input ends. */
  private static void followLauncher() {
    var watch = new Thread(() -> {
      try {
        System.in.transferTo(OutputStream.nullOutputStream());
      } catch (IOException e) {
        Runtime.getRuntime().halt(1);   // cannot be read any more: nobody is there
      }
      System.exit(0);
    }, "launcher-watch");
    watch.setDaemon(true);
    watch.start();
  }
}
