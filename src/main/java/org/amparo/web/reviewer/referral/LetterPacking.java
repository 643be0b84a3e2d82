package org.amparo.web.reviewer.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Opening;
import org.amparo.complaint.Referring;
import org.amparo.desk.ExportKeys;
import org.amparo.desk.Reviewer;
import org.amparo.evidence.packet.Packet;
import org.amparo.evidence.packet.Part;
import org.amparo.inspection.Print;
import org.amparo.platform.Days;
import org.amparo.platform.Json;
import org.amparo.referral.Channel;
import org.amparo.referral.Checklist;
import org.amparo.vault.age.AgeRecipient;
import org.amparo.web.reviewer.CaseHtml;
import org.amparo.web.reviewer.Printing;
import org.amparo.web.reviewer.QueueRows;
import org.amparo.web.shell.Words;

/** Puts letter, checklist and papers into a packet, and writes down that they leave before they do. */
@Dependent
class LetterPacking {
  private final Words words;
  private final Printing printing;
  private final Referring referring;
  private final Opening opening;
  private final ExportKeys keys;
  private final Days days;

  @Inject
  LetterPacking(Words words, Printing printing, Referring referring, Opening opening, ExportKeys keys, Days days) {
    this.words = words;
    this.printing = printing;
    this.referring = referring;
    this.opening = opening;
    this.keys = keys;
    this.days = days;
  }

  /** What may leave, and for whose key. */
  record Ready(Packet packet, AgeRecipient recipient) {}

  /** The printed letter; nothing where no inspector works. */
  Optional<Part> printed(Words in, LetterText.Typed typed, OpenCase open, List<Part> enclosed) {
    return printing.print(new LetterText(in).print(typed, in.language().date(days.today()),
        QueueRows.number(open.id().hex()), enclosed), "letter.pdf", "letter");
  }

  /** Nothing if the person's yes is not there, or the case no longer lies as it was opened. */
  Optional<Ready> pack(Reviewer reviewer, OpenCase open, Channel channel, Checklist list, Part letter,
      List<Part> enclosed) {
    if (!referring.prepared(reviewer, open, channel.id(), channel.consent())) return Optional.empty();
    var recipient = keys.recipient(reviewer);
    opening.exporting(reviewer, open, recipient);
    var parts = new ArrayList<>(List.of(letter, checklist(channel, list)));
    parts.addAll(enclosed);
    var about = Json.createObjectBuilder().add("case", QueueRows.number(open.id().hex()))
        .add("made", days.today().toString()).add("channel", channel.id())
        .add("edition", open.filedUnder().version()).build();
    return Optional.of(new Ready(new Packet(about, parts, days.today()), recipient));
  }

  private Part checklist(Channel channel, Checklist list) {
    var way = words.language().rightToLeft() ? Print.Way.RTL : Print.Way.LTR;
    var tag = words.language().tag();
    var lines = new ArrayList<Print.Line>();
    lines.add(new Print.Line(Print.Style.TITLE, words.get(channel.nameKey()), tag, way));
    lines.add(new Print.Line(Print.Style.WORDS, words.get(channel.warningKey()), tag, way));
    lines.add(new Print.Line(Print.Style.HEADING, words.get("refer.check"), tag, way));
    list.rows().forEach(row -> {
      lines.add(new Print.Line(Print.Style.QUESTION, words.get(row.phraseKey()), tag, way));
      lines.add(new Print.Line(Print.Style.WORDS, words.get(row.found().phraseKey()), tag, way));
    });
    return Part.made("checklist.html", "text/html", CaseHtml.of(new Print(words.get("refer.check"), tag,
        words.language().rightToLeft(), lines)), Json.createObjectBuilder().add("what", "checklist").build());
  }
}
