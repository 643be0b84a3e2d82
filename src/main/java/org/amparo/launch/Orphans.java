package org.amparo.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** What a killed run left behind; only asked while the data folder is held, so none of it is in use. */
final class Orphans {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private final Path data;
  private final PidFiles pids;

  Orphans(DataFolder folder) {
    this.data = folder.path();
    this.pids = new PidFiles(folder.folder("run"));
  }

  /** Ends each by its id; the database is first asked to close its files well. */
  int end() {
    var found = Stream.concat(pids.alive().stream(), ProcessHandle.allProcesses().filter(this::ours))
        .distinct().toList();
    found.forEach(ProcessHandle::destroy);
    found.forEach(Orphans::awaitOrKill);
    pids.clear();
    return found.size();
  }

  /** True if its command line carries our mark with this very data folder. */
  private boolean ours(ProcessHandle process) {
    var arguments = List.of(process.info().arguments().orElse(new String[0]));
    return process.pid() != ProcessHandle.current().pid()
        && (arguments.contains(EmbeddedMariaDb.mark(data)) || arguments.contains(WebServer.mark(data)));
  }

  private static void awaitOrKill(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (ExecutionException e) {
      throw new IllegalStateException("waiting for process " + process.pid() + " failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
