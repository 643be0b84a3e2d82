package org.amparo.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gathers what is wrong while configuration is read, so that a steward sees all of it in one go. */
public final class Faults {
  private final List<ConfigurationException.Fault> found = new ArrayList<>();

  public void add(String file, String place, String what, String fix) {
    found.add(new ConfigurationException.Fault(file, place, what, fix));
  }

  public void addAll(Collection<ConfigurationException.Fault> more) {
    found.addAll(more);
  }

  public List<ConfigurationException.Fault> found() {
    return List.copyOf(found);
  }

  /** @throws ConfigurationException if anything was found */
  public void refuseIfAny() {
    if (!found.isEmpty()) throw new ConfigurationException(found);
  }
}
