package org.amparo.complaint;

import jakarta.json.JsonString;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;
import org.amparo.questionnaire.Answers;

/**
 * The coarse facts by which a desk sorts its list (0205): enough to recompute urgency on any later day, and no story.
 *
 * @param papers how many were sent with it; in a list, those added since too
 * @param gist by which a flood is known; none in lines of earlier releases
 */
public record QueueLine(Answers facts, List<String> queues, ZonedDateTime sent, int papers, Optional<Gist> gist) {
  public QueueLine(Answers facts, List<String> queues, ZonedDateTime sent, int papers) {
    this(facts, queues, sent, papers, Optional.empty());
  }

  public QueueLine {
    queues = List.copyOf(queues);
  }

  QueueLine withMore(int laterPapers) {
    return new QueueLine(facts, queues, sent, papers + laterPapers, gist);
  }

  byte[] bytes() {
    var json = Json.createObjectBuilder().add("facts", facts.json())
        .add("queues", Json.createArrayBuilder(queues)).add("sent", sent.toString()).add("papers", papers);
    gist.ifPresent(there -> json.add("text", there.text()).add("says", there.says()));
    return JsonBytes.of(json.build());
  }

  static QueueLine read(byte[] bytes) {
    var json = JsonBytes.read(bytes);
    var queues = json.getJsonArray("queues").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    return new QueueLine(Answers.parse(json.getString("facts")), queues, ZonedDateTime.parse(json.getString("sent")),
        json.getInt("papers"), json.containsKey("says")
            ? Optional.of(new Gist(json.getString("text"), json.getBoolean("says"))) : Optional.empty());
  }

  @Override
  public String toString() {
    return "QueueLine[redacted]";
  }
}
