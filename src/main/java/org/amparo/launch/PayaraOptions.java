package org.amparo.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Payara Micro's arguments and boot commands: no cluster, no calls home, no names in headers, no open endpoints. */
final class PayaraOptions {
  private static final String CONFIG = "configs.config.server-config.";
  private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http.";
  private static final String THREADS = CONFIG + "thread-pools.thread-pool.http-thread-pool.";
  private static final String LISTENER = CONFIG + "network-config.network-listeners.network-listener.http-listener.";

  /** A thread keeps the buffers it read requests into; when it goes, what people typed goes with it. */
  private static final int IDLE_SECONDS = 10;

  /** More than forms on their way in may hold, so that somebody is always free to answer the others. */
  private static final int MOST_THREADS = 512;

  private PayaraOptions() {}

  static List<String> write(Path folder, Wishes wishes, Path war) throws IOException {
    var before = Files.write(folder.resolve("before.txt"), before(wishes.addresses().get(0)));
    var after = Files.write(folder.resolve("after.txt"), after(wishes));
    var logging = Files.write(folder.resolve("logging.properties"), logging());
    return List.of("--nohazelcast", "--disablephonehome", "--port", Integer.toString(wishes.port()),
        "--prebootcommandfile", before.toString(), "--postbootcommandfile", after.toString(),
        "--logproperties", logging.toString(), "--deploy", war.toString(), "--contextroot", "/");
  }

  private static List<String> before(String address) {
    return List.of(
        "set " + HTTP + "server-header=false",
        "set " + HTTP + "xframe-options=false",
        "set " + HTTP + "websockets-support-enabled=false",
        "set " + HTTP + "comet-support-enabled=false",
        "set " + HTTP + "header-buffer-length-bytes=65536",   // so that too long requests reach our calm pages
        "set " + LISTENER + "address=" + address,
        "set " + THREADS + "min-thread-pool-size=0",
        "set " + THREADS + "max-thread-pool-size=" + MOST_THREADS,
        "set " + THREADS + "idle-thread-timeout-seconds=" + IDLE_SECONDS,
        "set " + CONFIG + "microprofile-metrics-configuration.enabled=false");
  }

  private static List<String> after(Wishes wishes) {
    var closed = List.of("set-openapi-configuration --enabled=false",
        "set-microprofile-healthcheck-configuration --enabled=false");
    var others = wishes.addresses().stream().skip(1).map(address -> "create-network-listener --address " + address
        + " --listenerport " + wishes.port() + " --protocol http-listener --threadpool http-thread-pool"
        + " --jkenabled false http-listener-" + address.replaceAll("[^0-9a-f]", "-"));
    return Stream.concat(closed.stream(), others).toList();
  }

  /** Warnings only, on the error stream: nothing of it is kept by us. */
  private static List<String> logging() {
    return List.of(
        "handlers=java.util.logging.ConsoleHandler",
        "java.util.logging.ConsoleHandler.level=WARNING",
        "java.util.logging.ConsoleHandler.filter=" + Noise.class.getName(),
        "java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter",
        "java.util.logging.SimpleFormatter.format=%4$s %3$s: %5$s%n",
        "javax.enterprise.system.security.ssl.level=SEVERE", "jakarta.enterprise.web.util.level=SEVERE",
        ".level=WARNING");
  }
}
