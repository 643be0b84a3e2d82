package org.amparo.web.shell;

import java.util.Set;

/** What the calm page shows: which words, and the id of a fault if there is one. */
public final class Refusal {
  private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 413, 414, 421, 431, 500, 503);

  private final int status;
  private final String fault;

  /** What is broken on our side has the words of a fault, whether it is over soon or not. */
  Refusal(int status, String fault) {
    this.status = !fault.isEmpty() ? 500 : TOLD.contains(status) ? status : status < 500 ? 400 : 500;
    this.fault = fault;
  }

  public String getTitleKey() {
    return "refused." + status + ".title";
  }

  public String getTextKey() {
    return "refused." + status + ".text";
  }

  public String getFault() {
    return fault;
  }
}
