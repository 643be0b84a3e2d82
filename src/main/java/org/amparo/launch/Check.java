package org.amparo.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.complaint.Rulebook;
import org.amparo.evidence.Limits;
import org.amparo.platform.ConfigurationException;

/** {@code amparo check}: what the start would refuse, without starting. */
public final class Check {
  /** One sentence for each fault, with file, place and fix; none if all is well. */
  public List<String> problems(Path config, Path translations) {
    return Stream.concat(faults(() -> Rulebook.read(config, translations)), faults(() -> Limits.read(config))).toList();
  }

  private static Stream<String> faults(Runnable reading) {
    try {
      reading.run();
      return Stream.empty();
    } catch (ConfigurationException e) {
      return e.faults().stream().map(ConfigurationException.Fault::sentence);
    }
  }
}
