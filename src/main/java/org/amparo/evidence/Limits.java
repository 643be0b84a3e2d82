package org.amparo.evidence;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amparo.inspection.PaperKind;
import org.amparo.platform.ConfigNode;
import org.amparo.platform.Faults;

/**
 * What is taken ({@code config/papers.json}).
 *
 * @param papers how many before sending, and how many on each visit after it
 * @param later how many after sending, all visits together
 * @param bytes of the largest file
 * @param allBytes of all papers of a draft, or of a visit after sending, together
 * @param kinds what kind of paper each media type is; a type that is not here is not taken
 */
public record Limits(int papers, int later, long bytes, long allBytes, Map<String, PaperKind> kinds) {
  public static final String FILE = "papers.json";
  private static final long MEGABYTE = 1_000_000;

  public Limits {
    kinds = Map.copyOf(kinds);
  }

  /** @throws org.amparo.platform.ConfigurationException with every fault of the file */
  public static Limits read(Path configDirectory) {
    var faults = new Faults();
    var root = ConfigNode.read(configDirectory, FILE, faults);
    var limits = new Limits(number(root, "papers", 100), number(root, "later", 1000),
        number(root, "largestMegabytes", 100_000) * MEGABYTE, number(root, "allMegabytes", 1_000_000) * MEGABYTE,
        kinds(root));
    if (limits.bytes > limits.allBytes) {
      root.at("allMegabytes").fault("is less than the largest file.", "Write at least largestMegabytes.");
    }
    faults.refuseIfAny();
    return limits;
  }

  /** The kind of paper that files of this media type are, if they are taken. */
  public Optional<PaperKind> kind(String mediaType) {
    return Optional.ofNullable(kinds.get(mediaType));
  }

  private static int number(ConfigNode root, String name, int most) {
    int number = root.number(name, 0);
    if (number < 1 || number > most) {
      root.at(name).fault("must be from 1 to " + most + ".", "Write a whole number.");
    }
    return number;
  }

  private static Map<String, PaperKind> kinds(ConfigNode root) {
    var kinds = new HashMap<String, PaperKind>();
    root.each("kinds", "kind", (name, node) -> {
      var kind = Arrays.stream(PaperKind.values()).filter(one -> one.name().equals(name)).findFirst();
      if (kind.isEmpty()) {
        node.fault("is no kind of paper.", "Write one of " + Arrays.toString(PaperKind.values()) + ".");
      }
      for (var type : node.texts("types")) {
        if (kinds.put(type, kind.orElse(PaperKind.OTHER)) != null) {
          node.fault("names '" + type + "', which stands there twice.", "Take one out.");
        }
      }
      return kind;
    });
    if (kinds.isEmpty()) root.at("kinds").fault("is empty.", "List the media types that are taken.");
    return kinds;
  }
}
