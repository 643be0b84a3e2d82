package org.amparo.conversation;

import java.util.Comparator;
import java.util.List;
import org.amparo.complaint.ComplaintRow;
import org.amparo.complaint.Consents;
import org.amparo.complaint.Stage;
import org.amparo.complaint.StatusHistory;

/** What the code opens: how it is going, what was agreed to, and what was said, in the order it was said. */
public record Talk(ComplaintRow row, StatusHistory history, Consents consents, List<Message> messages) {
  /** A message stands after all that its writer had seen; then days, then the person before the desk. */
  private static final Comparator<Message> AS_SAID = Comparator
      .<Message>comparingInt(message -> message.number() + message.otherSeen())
      .thenComparing(Message::day)
      .thenComparing(Message::from);

  public Talk {
    messages = messages.stream().sorted(AS_SAID).toList();
  }

  public boolean takenBack() {
    return row.stage() == Stage.TAKEN_BACK;
  }

  int count(Message.Side side) {
    return (int) messages.stream().filter(message -> message.from() == side).count();
  }

  public int fromFiler() {
    return count(Message.Side.FILER);
  }

  @Override
  public String toString() {
    return "Talk[" + messages.size() + " messages]";
  }
}
