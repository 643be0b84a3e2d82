package org.amparo.web.reviewer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.complaint.Identity;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Opening;
import org.amparo.desk.Reviewer;
import org.amparo.evidence.CasePapers;
import org.amparo.evidence.Paper;
import org.amparo.evidence.packet.FileNames;
import org.amparo.evidence.packet.Packet;
import org.amparo.evidence.packet.Part;
import org.amparo.inspection.Print;
import org.amparo.platform.Days;
import org.amparo.platform.Json;
import org.amparo.vault.age.AgeRecipient;
import org.amparo.web.reviewer.CaseText.PackedPaper;
import org.amparo.web.shell.Words;

/** Gathers what goes into a packet: the case as a page and as a print, and the papers that may be shown. */
@Dependent
class Packing {
  private final Words words;
  private final Opening opening;
  private final CasePapers papers;
  private final CaseReading reading;
  private final Printing printing;
  private final Days days;

  @Inject
  Packing(Words words, Opening opening, CasePapers papers, CaseReading reading, Printing printing, Days days) {
    this.words = words;
    this.opening = opening;
    this.papers = papers;
    this.reading = reading;
    this.printing = printing;
    this.days = days;
  }

  /** @param reason why the identity goes with it; without one it stays locked */
  Packet pack(Reviewer reviewer, OpenCase open, AgeRecipient to, Optional<String> reason) {
    opening.exporting(reviewer, open, to);
    var identity = reason.map(why -> opening.identity(reviewer, open, why));
    var packed = named(papers.of(reviewer, open), papers.ofDesk(open.id(), open.keys().conversationKey()));
    var sheet = reading.sheet(open);
    var print = new CaseText(words, sheet).print(
        words.say("packet.made", reviewer.name(), words.language().date(days.today())),
        identity.map(opened -> reading.identity(open, opened)).orElse(List.of()),
        identity.map(reading::moved).orElse(List.of()), packed.stream().map(Packed::named).toList());
    var parts = new ArrayList<Part>();
    parts.add(Part.made("case.html", "text/html", CaseHtml.of(print), about("case").build()));
    var left = Json.createArrayBuilder();
    printing.print(print).ifPresentOrElse(parts::add, () -> left.add(about("print").add("why", "packet.print.none")));
    for (var one : packed) {
      if (one.named().isIn()) parts.add(part(open, one));
      else left.add(about("paper").add("name", one.named().paper().name()).add("why", one.named().whyNot()));
    }
    left.add(about("ledger").add("why", "not for a packet"));
    if (identity.isEmpty() && !sheet.locked().isEmpty()) left.add(about("identity").add("why", "locked apart"));
    return new Packet(Json.createObjectBuilder().add("case", sheet.head().number()).add("made", days.today().toString())
        .add("language", sheet.reader().tag()).add("edition", sheet.reader().edition())
        .add("identity", identity.isPresent()).add("left_out", left).build(), parts, days.today());
  }

  /** A paper, whose it is, and its name in the packet. */
  private record Packed(PackedPaper named, boolean ofDesk) {}

  private static List<Packed> named(List<Paper> theirs, List<Paper> ours) {
    var packed = new ArrayList<Packed>();
    Stream.concat(theirs.stream(), ours.stream()).forEach(paper -> {
      boolean ofDesk = packed.size() >= theirs.size();
      var name = (ofDesk ? "desk/" : "papers/")
          + FileNames.safe(packed.size() + 1, paper.name(), paper.mediaType());
      packed.add(new Packed(new PackedPaper(paper, paper.isOpen() ? name : ""), ofDesk));
    });
    return packed;
  }

  private Part part(OpenCase open, Packed packed) {
    var paper = packed.named().paper();
    var carries = Json.createArrayBuilder();
    paper.hidden().forEach(hidden -> carries.add(hidden.name()));
    var about = about(packed.ofDesk() ? "paper of the desk" : "paper").add("given_name", paper.name())
        .add("kind", paper.kind().name()).add("state", paper.state().name()).add("cleaned", paper.cleaned())
        .add("carries", carries).add("later", paper.later());
    paper.original().ifPresent(hash -> about.add("original_sha256", hash));
    return new Part(packed.named().file(), paper.mediaType(), paper.length(), paper.fingerprint(),
        () -> (packed.ofDesk() ? papers.attached(open.id(), open.keys().conversationKey(), paper.id())
            : papers.source(open, paper.id())).orElseThrow(() -> new IOException("a paper is gone")).stream(),
        about.build());
  }

  private static JsonObjectBuilder about(String what) {
    return Json.createObjectBuilder().add("what", what);
  }
}
