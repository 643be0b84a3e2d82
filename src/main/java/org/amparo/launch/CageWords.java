package org.amparo.launch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.amparo.evidence.caged.Cage;
import org.amparo.evidence.caged.Caging;

/** Says in which cage strangers' files are read on this machine, and what is missing if they are not. */
record CageWords(String wanted, Caging caging) {
  /** With a database of one's own, it is a deployment, and less than bubblewrap will not do unless it is set so. */
  static CageWords of(Home home, Wishes wishes, UnaryOperator<String> environment) {
    var wanted = Optional.ofNullable(environment.apply("AMPARO_CAGE")).filter(value -> !value.isBlank())
        .orElse(wishes.databaseUrl().isPresent() ? "required" : "best").strip().toLowerCase(Locale.ROOT);
    return new CageWords(wanted, Caging.find(home.inspector(), wanted.equals("required")));
  }

  boolean isFault() {
    return !caging.isAllowed();
  }

  List<String> sentences() {
    if (isFault()) {
      return List.of("Papers will be taken and kept, but nobody can look at them: the cage for strangers' files cannot "
          + "be had. Install bubblewrap and allow user namespaces, or set AMPARO_CAGE=best (src/docs/OPERATIONS.md).");
    }
    return List.of("Strangers' files are read " + where(caging.cage()));
  }

  private static String where(Cage cage) {
    return switch (cage) {
      case BUBBLEWRAP -> "in a cage (bubblewrap): no network, no disk, no other program.";
      case NO_NETWORK -> "in a process without network (unshare), but not in a whole cage: install bubblewrap.";
      case NONE -> "in a process of their own, without a cage: install bubblewrap (on Linux).";
    };
  }
}
