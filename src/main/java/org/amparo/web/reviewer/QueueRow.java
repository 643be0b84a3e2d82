package org.amparo.web.reviewer;

import java.util.List;

/**
 * One line of the queue in words.
 *
 * @param weighed who set another urgency than the rules, and their words; or empty
 */
public record QueueRow(String id, String address, String chip, String level, String why, String weighed,
    String number, List<String> small, String here, String firstRead, boolean late, String status, String country,
    String program, String speaks, String owner, boolean mine, List<String> tags) {
  @Override
  public String toString() {
    return "QueueRow[" + number + "]";
  }
}
