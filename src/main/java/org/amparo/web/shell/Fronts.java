package org.amparo.web.shell;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amparo.platform.Settings;

/** Which front a Host header asks for; a name that is not ours belongs to none. */
final class Fronts {
  private final Map<String, Front> byName = new HashMap<>();

  Fronts(Settings.Fronts names) {
    names.intake().forEach(name -> byName.put(lower(name), Front.INTAKE));
    byName.put(lower(names.desk()), Front.DESK);
    byName.put(lower(names.steward()), Front.STEWARD);
  }

  Optional<Front> of(String host) {
    return host == null ? Optional.empty() : Optional.ofNullable(byName.get(lower(withoutPort(host))));
  }

  private static String withoutPort(String host) {
    return host.replaceFirst(":\\d{1,5}$", "");
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
