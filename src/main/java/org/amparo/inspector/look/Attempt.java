package org.amparo.inspector.look;

import org.amparo.inspection.PipeException;
import org.amparo.inspection.Verdict;
import org.apache.tika.exception.EncryptedDocumentException;

/** Reads a broken file as far as it goes. A parser throws anything at it: that says "damaged", and no more. */
final class Attempt {
  private Attempt() {}

  /** One step of reading. */
  interface Step {
    void run() throws Exception;
  }

  /**
   * Returns whether the step came to its end.
   *
   * @throws Settled also if it is locked with a password, or nested so deep that the stack ran out: no
   *     honest file is
   */
  static boolean at(Step step) throws Settled, PipeException {
    try {
      step.run();
      return true;
    } catch (Settled | PipeException e) {
      throw e;
    } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
      throw new Settled(Verdict.LOCKED);
    } catch (StackOverflowError e) {
      throw new Settled(Verdict.BOMB);
    } catch (Exception e) {
      return false;
    }
  }
}
