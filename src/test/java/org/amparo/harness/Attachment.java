package org.amparo.harness;

/** A file that a person picks in a form. */
public record Attachment(String name, String mediaType, byte[] bytes) {
  @Override
  public String toString() {
    return "Attachment[" + bytes.length + " bytes]";
  }
}
