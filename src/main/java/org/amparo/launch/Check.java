package org.amparo.launch;

import java.nio.file.Path;
import java.util.List;
import org.amparo.complaint.Rulebook;
import org.amparo.platform.ConfigurationException;

/** {@code amparo check}: what the start would refuse, without starting. */
public final class Check {
  /** One sentence for each fault, with file, place and fix; none if all is well. */
  public List<String> problems(Path config, Path translations) {
    try {
      Rulebook.read(config, translations);
      return List.of();
    } catch (ConfigurationException e) {
      return e.faults().stream().map(ConfigurationException.Fault::sentence).toList();
    }
  }
}
