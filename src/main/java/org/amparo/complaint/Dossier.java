package org.amparo.complaint;

/** A complaint that has been opened: its keys and everything said in it. */
public record Dossier(CaseKeys keys, Contents contents) implements AutoCloseable {
  @Override
  public void close() {
    keys.close();
  }
}
