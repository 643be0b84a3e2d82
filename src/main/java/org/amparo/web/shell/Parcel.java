package org.amparo.web.shell;

import java.io.InputStream;

/**
 * One file of a form, as it comes in: it is read once, and before the next one is asked for.
 *
 * @param field the name of the form's control
 * @param fileName as the browser sent it: not cleaned, and perhaps empty
 * @param content ends with a {@code FileUploadException} where the body ends before its time
 */
public record Parcel(String field, String fileName, InputStream content) {
  /** A file's name never stands in a log. */
  @Override
  public String toString() {
    return "Parcel[redacted]";
  }
}
