package org.amparo.platform;

import java.util.List;
import java.util.stream.Collectors;

/** What is wrong in the files a steward edits; the start is refused with all of it at once. */
public final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Fault> faults;

  /** One thing to mend: in which file, where in it, what is wrong, and how to put it right. */
  public record Fault(String file, String place, String what, String fix) {
    /** The fault as one line for a terminal. */
    public String sentence() {
      return file + (place.isEmpty() ? "" : ", " + place) + ": " + what + " " + fix;
    }
  }

  public ConfigurationException(List<Fault> faults) {
    super(faults.stream().map(Fault::sentence).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
