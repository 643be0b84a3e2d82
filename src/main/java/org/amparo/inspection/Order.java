package org.amparo.inspection;

import jakarta.json.JsonObject;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/**
 * One task about one file, as it goes over the pipe.
 *
 * @param length of the file, in bytes
 * @param mediaType as an earlier look found it, or empty
 * @param name as the person's device gave it, only ever compared with what the file is
 * @param page from 1; 0 where the task has none
 * @param width of the picture, in pixels; 0 where the task has none
 */
public record Order(Task task, long length, String mediaType, String name, int page, int width) {
  public static Order of(Task task, long length, String mediaType) {
    return new Order(task, length, mediaType, "", 0, 0);
  }

  public byte[] bytes() {
    return JsonBytes.of(Json.createObjectBuilder().add("task", task.name()).add("length", length).add("type", mediaType)
        .add("name", name).add("page", page).add("width", width).build());
  }

  public static Order read(byte[] bytes) {
    JsonObject json = JsonBytes.read(bytes);
    return new Order(Task.valueOf(json.getString("task")), json.getJsonNumber("length").longValue(),
        json.getString("type"), json.getString("name"), json.getInt("page"), json.getInt("width"));
  }

  /** A file's name is content: it never prints. */
  @Override
  public String toString() {
    return "Order[" + task + ", " + length + " bytes]";
  }
}
