package org.amparo.web.reviewer.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Opening;
import org.amparo.complaint.Referring;
import org.amparo.desk.Reviewer;
import org.amparo.evidence.Paper;
import org.amparo.language.Language;
import org.amparo.language.Languages;
import org.amparo.platform.Days;
import org.amparo.platform.Ids;
import org.amparo.referral.Channel;
import org.amparo.referral.Channels;
import org.amparo.referral.Checklist;
import org.amparo.web.reviewer.CaseAddress;
import org.amparo.web.reviewer.CaseReading;
import org.amparo.web.reviewer.Deeds;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.reviewer.PacketContents;
import org.amparo.web.reviewer.PaperWords;
import org.amparo.web.reviewer.QueueRows;
import org.amparo.web.reviewer.Signs;
import org.amparo.web.reviewer.Tongues;
import org.amparo.web.shell.Handout;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** A letter to another place: the warning first, what it asks for, the person's yes, and only then the letter. */
@Named("letterPage")
@RequestScoped
public class LetterPage extends DeskPage {
  static final int LONGEST = 12_000;

  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Languages languages;
  @Inject
  private Channels channels;
  @Inject
  private Opening opening;
  @Inject
  private Referring referring;
  @Inject
  private CaseReading reading;
  @Inject
  private Enclosing enclosing;
  @Inject
  private LetterPacking packing;
  @Inject
  private SecureRandom random;
  @Inject
  private Days days;

  private CaseAddress address;
  private Channel channel;
  private LetterSheet sheet;
  private String remark = "";

  @Override
  protected void act(Reviewer reviewer) throws IOException {
    address = CaseAddress.of(visit);
    channel = channels.find(visit.parts().get("channel"), days.today()).orElseThrow(() -> new Refused(404));
    var open = opening.open(reviewer, address.desk(), address.complaint()).orElseThrow(() -> new Refused(404));
    boolean handed = false;
    try {
      handed = visit.isPosted() && posted(reviewer, open);
      if (!handed && !visit.isGoing()) show(reviewer, open);
    } finally {
      if (!handed) open.close();
    }
  }

  /** Whether a packet is on its way; the case then stays open until its last byte is sent. */
  private boolean posted(Reviewer reviewer, OpenCase open) {
    if (visit.pressed("answer")) {
      var code = visit.form().first("answer");
      if (channels.answers().contains(code) && referring.answered(reviewer, open, channel.id(), code)) {
        visit.go(visit.getAddress() + "#done");
      } else {
        remark = words.get("refer.remark.answer");
      }
      return false;
    }
    return visit.pressed("make") && make(reviewer, open);
  }

  private boolean make(Reviewer reviewer, OpenCase open) {
    var typed = typed(open);
    if (!isAgreed(open)) return slip("refer.remark.consent");
    if (typed.subject().isBlank() || typed.body().isBlank()) return slip("refer.remark.empty");
    if (typed.length() > LONGEST) return slip("refer.remark.long", LONGEST);
    var enclosed = enclosing.chosen(reviewer, open, visit.form().values("paper"));
    var letter = packing.printed(in(open), typed, open, enclosed);
    if (letter.isEmpty()) return slip("refer.remark.print");
    int missing = letter.get().about().getInt("missing_signs", 0);
    if (missing > 0) return slip("refer.remark.missing", missing);
    var ready = packing.pack(reviewer, open, channel, checklist(reviewer, open), letter.get(), enclosed);
    if (ready.isEmpty()) return slip("refer.remark.consent");
    visit.hand(Handout.saved("application/octet-stream",
        "letter-" + QueueRows.number(open.id().hex()) + ".tar.age",
        new PacketContents(ready.get().packet(), ready.get().recipient(), random, open)));
    return true;
  }

  private boolean slip(String key, Object... given) {
    remark = words.say(key, given);
    return false;
  }

  private void show(Reviewer reviewer, OpenCase open) {
    boolean begun = visit.isPosted() && !visit.pressed("draft") && !visit.pressed("answer");
    var in = in(open);
    var draft = new Drafting(in, languages, channel);
    var typed = begun ? typed(open) : new LetterText.Typed(String.join("\n", channel.address()), draft.subject(),
        draft.body(open), visit.isPosted() ? text("who") : "", "", "");
    if (visit.pressed("open")) typed = opened(reviewer, open, typed);
    sheet = new LetterSheet(words, channel, checklist(reviewer, open), typed, isAgreed(open), in.language(),
        tongues(), Drafting.quoted(channel, open), papers(reviewer, open, begun),
        ReferralPart.newest(open, channel).map(letter -> ReferralPart.state(words, letter)).orElse(""),
        ask(open));
  }

  /** The box, for a reason from the list; who looked stands in the ledger before anything of it is shown. */
  private LetterText.Typed opened(Reviewer reviewer, OpenCase open, LetterText.Typed typed) {
    var reason = text("reason");
    if (!Deeds.REASONS.contains(reason)) {
      slip("file.remark.reason");
      return typed;
    }
    var identity = opening.identity(reviewer, open, reason);
    return new LetterText.Typed(typed.to(), typed.subject(), typed.body(),
        Drafting.who(reading.identity(open, identity), reading.moved(identity)), typed.quote(), typed.quotedIn());
  }

  private LetterText.Typed typed(OpenCase open) {
    boolean quoting = text("quote").equals("yes");
    return new LetterText.Typed(text("to"), text("subject"), text("body"), text("who"),
        quoting ? Drafting.quoted(channel, open) : "", new Tongues(languages, in(open)).name(theirs(open)));
  }

  private String text(String control) {
    return visit.form().first(control).replace("\r\n", "\n");
  }

  private List<LetterSheet.Enclosed> papers(Reviewer reviewer, OpenCase open, boolean begun) {
    var ticked = visit.form().values("paper");
    return enclosing.open(reviewer, open).stream().map((Paper paper) -> new LetterSheet.Enclosed(paper.id().hex(),
        Signs.runs(paper.name()), new PaperWords(words).size(paper.length()),
        begun && ticked.contains(paper.id().hex()))).toList();
  }

  private Checklist checklist(Reviewer reviewer, OpenCase open) {
    return Checklist.of(channel, open, enclosing.open(reviewer, open).size(), days.today());
  }

  private boolean isAgreed(OpenCase open) {
    return open.consents().share().contains(channel.consent());
  }

  private static String theirs(OpenCase open) {
    return open.answers().of("lang").flatMap(given -> given.codes().stream().findFirst()).orElse("");
  }

  private LetterSheet.Ask ask(OpenCase open) {
    var language = languages.offered().stream().filter(one -> one.tag().equals(theirs(open))).findFirst()
        .orElse(words.language());
    var told = words.in(language);
    return new LetterSheet.Ask(language, told.say("refer.ask.words", told.get(channel.nameKey()),
        told.get(channel.warningKey()), told.get("taxonomy.share." + channel.consent())));
  }

  /** In which the letter is written: as picked, else the reader's own if the channel takes it, else the first it takes. */
  private Words in(OpenCase open) {
    var picked = visit.isPosted() ? text("in") : "";
    var some = tongues();
    return words.in(some.stream().filter(one -> one.tag().equals(picked)).findFirst().or(() -> some.stream().findFirst())
        .orElseThrow());
  }

  private List<Language> tongues() {
    return channel.languages().stream().flatMap(tag -> languages.offered().stream()
        .filter(one -> one.tag().equals(tag))).toList();
  }

  public LetterSheet getSheet() {
    return sheet;
  }

  public String getRemark() {
    return remark;
  }

  public List<String> getReasons() {
    return Deeds.REASONS;
  }

  public List<String> getAnswers() {
    return channels.answers();
  }

  public String getCaseAddress() {
    return address.to("case");
  }

  public String getFreshId() {
    return Ids.hex(UUID.randomUUID());
  }
}
