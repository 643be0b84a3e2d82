package org.amparo.referral;

import java.time.LocalDate;
import java.util.List;
import org.amparo.complaint.OpenCase;

/** What a channel asks for, beside what an open case has of it. */
public record Checklist(List<Row> rows) {
  /** One line of it. */
  public record Row(String id, Found found) {
    public String phraseKey() {
      return "refer.needs." + id;
    }
  }

  public Checklist {
    rows = List.copyOf(rows);
  }

  /** @param papers how many papers of the person may be looked at */
  public static Checklist of(Channel channel, OpenCase open, int papers, LocalDate today) {
    return new Checklist(channel.requires().stream().flatMap(one -> one.in(open, papers, today).stream()
        .map(found -> new Row(one.id(), found))).toList());
  }

  public long missing() {
    return rows.stream().filter(row -> row.found() == Found.MISSING || row.found() == Found.BROUGHT).count();
  }
}
