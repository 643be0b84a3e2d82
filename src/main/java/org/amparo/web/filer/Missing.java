package org.amparo.web.filer;

/** A question that Send still needs, and where to answer it. */
public final class Missing {
  private final String label;
  private final String address;

  Missing(String label, String address) {
    this.label = label;
    this.address = address;
  }

  public String getLabel() {
    return label;
  }

  public String getAddress() {
    return address;
  }
}
