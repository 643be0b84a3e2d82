package org.amparo.evidence.caged;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.amparo.evidence.caged.UninspectedException.Why;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Order;
import org.amparo.inspection.Page;
import org.amparo.inspection.Print;
import org.amparo.inspection.Printed;
import org.amparo.inspection.Report;
import org.amparo.inspection.Source;
import org.amparo.inspection.Task;

/**
 * Has strangers' files looked at, in processes of their own. Each method throws {@link UninspectedException} if nobody
 * could: the caller keeps such a paper unseen. {@link IOException} is the store's, or that of who takes what is made.
 */
public final class Inspectors implements AutoCloseable {
  private static final long LARGEST_TEXT = 8L << 20;
  private static final long LARGEST_PAGE = 16L << 20;
  private static final long LARGEST_PRINT = 64L << 20;
  /** A cleaned file may be longer than it was: a document whose parts are packed less tightly. */
  private static final long GROWTH = 16L << 20;
  private static final OutputStream NOWHERE = OutputStream.nullOutputStream();
  private final Caging caging;
  private final Stable stable;

  /** @param atWork how many inspectors may work at the same time; one more waits, warm */
  public Inspectors(Caging caging, int atWork) {
    this.caging = caging;
    this.stable = new Stable(caging, atWork);
  }

  /** The best cage that this machine allows. */
  public Cage cage() {
    return caging.cage();
  }

  /** Whether papers are looked at at all: there is an inspector, and a cage that is good enough. */
  public boolean isAllowed() {
    return caging.isAllowed();
  }

  /**
   * What a file is, whether it is taken, and what it carries. One that ends its inspector is only glanced at, and
   * told as damaged: else it would be tried for ever.
   *
   * @param name as the person's device gave it
   */
  public Report look(Source file, String name) throws UninspectedException, IOException {
    try {
      return Answers.report(made(new Order(Task.LOOK, file.length(), "", name, 0, 0), file, NOWHERE, 0));
    } catch (UninspectedException e) {
      if (e.why() != Why.ENDED) {
        throw e;
      }
      return Answers.report(made(new Order(Task.GLANCE, file.length(), "", name, 0, 0), file, NOWHERE, 0));
    }
  }

  /** A second reading, of what was cleaned. */
  public Report check(Source file, String mediaType) throws UninspectedException, IOException {
    return Answers.report(made(Order.of(Task.CHECK, file.length(), mediaType), file, NOWHERE, 0));
  }

  /**
   * Writes the cleaned file.
   *
   * @return what was taken out
   * @throws UncleanPaperException if it cannot be cleaned with certainty; what was written is worthless, as it is with
   *     the other exceptions
   */
  public Set<Hidden> clean(Source file, String mediaType, OutputStream to)
      throws UninspectedException, UncleanPaperException, IOException {
    return Answers.hidden(asked(Order.of(Task.CLEAN, file.length(), mediaType), file, to, file.length() * 2 + GROWTH));
  }

  /** Its words, its pages parted by form feeds; empty if it has none that can be read. */
  public String text(Source file, String mediaType) throws UninspectedException, IOException {
    var text = new ByteArrayOutputStream();
    made(Order.of(Task.TEXT, file.length(), mediaType), file, text, LARGEST_TEXT);
    return text.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes one page as a JPEG picture, once it is whole; nothing if it cannot be drawn.
   *
   * @param page from 1
   * @param width in pixels, as wanted; a picture may come smaller
   */
  public Page page(Source file, String mediaType, int page, int width, OutputStream to)
      throws UninspectedException, IOException {
    var picture = new ByteArrayOutputStream();
    var order = new Order(Task.PAGE, file.length(), mediaType, "", page, width);
    var drawn = Answers.page(made(order, file, picture, LARGEST_PAGE));
    if (drawn.isDrawn()) {
      picture.writeTo(to);
    }
    return drawn;
  }

  /** Writes a case as a PDF; a torso if an exception follows. */
  public Printed print(Print print, OutputStream pdf) throws UninspectedException, IOException {
    var file = new Memory(print.bytes());
    return Answers.printed(made(Order.of(Task.PRINT, file.length(), "application/json"), file, pdf, LARGEST_PRINT));
  }

  /** For the tasks that cleaning is no part of. */
  private byte[] made(Order order, Source file, OutputStream to, long most) throws UninspectedException, IOException {
    try {
      return asked(order, file, to, most);
    } catch (UncleanPaperException e) {
      throw new UninspectedException(Why.ENDED, e);
    }
  }

  private byte[] asked(Order order, Source file, OutputStream to, long most)
      throws UninspectedException, UncleanPaperException, IOException {
    var child = stable.take(file.owner());
    boolean well = false;
    try {
      var answer = child.run(order, file, to, most);
      well = true;
      return answer;
    } catch (UncleanPaperException e) {
      well = true;
      throw e;
    } catch (MisbehavedException e) {
      throw new UninspectedException(Why.ENDED, e);
    } finally {
      if (well) {
        stable.giveBack(child);
      } else {
        stable.drop(child);
      }
    }
  }

  @Override
  public void close() {
    stable.close();
  }
}
