package org.amparo.web.shell;

/** The three faces of the house; each has host names of its own, because cookies do not keep ports apart. */
public enum Front {
  INTAKE, DESK, STEWARD
}
