package org.amparo.inspection;

import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/**
 * A page that was drawn as a JPEG picture.
 *
 * @param pages how many the file has; 0 if nobody knows
 * @param width in pixels; 0 if it could not be drawn
 * @param height in pixels; 0 if it could not be drawn
 * @param whole whether all of it is in the picture: some kinds of image inside a PDF cannot be drawn
 */
public record Page(int pages, int width, int height, boolean whole) {
  /** What the picture is. */
  public static final String MEDIA_TYPE = "image/jpeg";

  public static Page notDrawn(int pages) {
    return new Page(pages, 0, 0, false);
  }

  public boolean isDrawn() {
    return width > 0;
  }

  public byte[] bytes() {
    return JsonBytes.of(Json.createObjectBuilder().add("pages", pages).add("width", width).add("height", height)
        .add("whole", whole).build());
  }

  public static Page read(byte[] bytes) {
    var json = JsonBytes.read(bytes);
    return new Page(json.getInt("pages"), json.getInt("width"), json.getInt("height"), json.getBoolean("whole"));
  }
}
