package org.amparo.evidence.caged;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.amparo.inspection.Frame;
import org.amparo.inspection.Order;
import org.amparo.inspection.Pipe;
import org.amparo.inspection.PipeException;
import org.amparo.inspection.Source;

/** One running inspector, spoken to by one thread at a time. */
final class Child implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final Duration START = Duration.ofSeconds(20);
  private final Process process;
  private final Pipe pipe;
  private final ScheduledExecutorService watch;
  private volatile Object owner;
  private volatile int served;
  private volatile boolean ready;

  private Child(Process process, ScheduledExecutorService watch) {
    this.process = process;
    this.watch = watch;
    this.pipe = new Pipe(new BufferedInputStream(process.getInputStream(), BUFFER),
        new BufferedOutputStream(process.getOutputStream(), BUFFER));
  }

  /** Its cage ends it when the thread that started it ends: so that must be one that lives as long as this process. */
  static Child start(List<String> command, ScheduledExecutorService watch) throws IOException {
    return new Child(Cage.quiet(command).start(), watch);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Whether it read nobody's files, or only this one's. */
  boolean mayServe(Object someone) {
    return owner == null || owner.equals(someone);
  }

  boolean isFresh() {
    return owner == null;
  }

  /** How many tasks it was given; only the thread that holds it counts on. */
  int served() {
    return served;
  }

  /** Returns once it waits for orders. */
  void awaitReady() throws MisbehavedException {
    if (ready) {
      return;
    }
    var end = new Deadline(process, START, watch);
    try {
      ready = pipe.receive().kind() == Frame.Kind.READY;
    } catch (PipeException e) {
      throw new MisbehavedException("it did not start", e);
    } finally {
      end.close();
    }
    if (!ready) {
      throw new MisbehavedException("its first word was not that it is ready");
    }
  }

  /**
   * Has it do one task.
   *
   * @param most how many bytes it may make of the file
   * @return what it says when it is done
   * @throws IOException if the file cannot be read, or what it makes not be written
   */
  byte[] run(Order order, Source file, OutputStream to, long most)
      throws MisbehavedException, UncleanPaperException, IOException {
    owner = file.owner();
    served++;
    var end = new Deadline(process, order.task().limit(file.length()), watch);
    try {
      pipe.send(Frame.Kind.ORDER, order.bytes());
      return converse(new Reading(file), to, most);
    } catch (PipeException e) {
      throw new MisbehavedException(order.task() + ": " + e.getMessage(), e);
    } finally {
      end.close();
    }
  }

  private byte[] converse(Reading file, OutputStream to, long most)
      throws MisbehavedException, UncleanPaperException, IOException {
    long room = most;
    while (true) {
      var frame = pipe.receive();
      switch (frame.kind()) {
        case READ -> pipe.send(Frame.Kind.BYTES, file.answer(frame.payload()));
        case OUTPUT -> {
          room -= frame.payload().length;
          if (room < 0) {
            throw new MisbehavedException("it made more than " + most + " bytes");
          }
          to.write(frame.payload());
        }
        case DONE -> {
          return frame.payload();
        }
        case UNABLE -> throw new UncleanPaperException();
        default -> throw new MisbehavedException("it said " + frame.kind() + " in the middle of a task");
      }
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
