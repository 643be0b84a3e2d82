package org.amparo.web.filer;

import java.util.List;
import org.amparo.receipt.Receipt;

/** A code as it is shown: seven groups of four, the digits parted so that a voice says them one by one. */
final class Groups {
  private Groups() {}

  static List<String> spaced(Receipt code) {
    return code.groups().stream().map(group -> String.join(" ", group.split(""))).toList();
  }
}
