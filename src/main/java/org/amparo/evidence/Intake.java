package org.amparo.evidence;

import java.io.IOException;
import java.io.InputStream;
import org.amparo.vault.Secret;

/** Takes a file in while it comes: counted, weighed, sealed, looked at, cleaned if that is wanted, written down. */
public final class Intake {
  /**
   * Takes one file for the draft, or for the sent complaint, behind the token.
   *
   * @param hide whether what it carries besides what one sees is to be taken out
   * @throws IOException if the connection ends: nothing is kept of this file
   */
  public Received take(Secret doorToken, String name, boolean hide, InputStream content) throws IOException {
    throw new UnsupportedOperationException("this walk is being built");
  }
}
