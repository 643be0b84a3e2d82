package org.amparo.web.filer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.complaint.Consents;
import org.amparo.complaint.Door;
import org.amparo.complaint.Keeping;
import org.amparo.complaint.StatusHistory;
import org.amparo.conversation.Conversation;
import org.amparo.conversation.Message;
import org.amparo.conversation.TakingBack;
import org.amparo.conversation.Talk;
import org.amparo.evidence.CasePapers;
import org.amparo.evidence.Paper;
import org.amparo.platform.Settings;
import org.amparo.questionnaire.Question;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** What the code opens: how far it is, what was said, what may be seen by whom, and the way to take it back. */
@Named("casePage")
@RequestScoped
public class CasePage implements Acts {
  private static final int MOST_LETTERS = 5000;

  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Threshold threshold;
  @Inject
  private Conversation conversation;
  @Inject
  private TakingBack takingBack;
  @Inject
  private Questionnaire questionnaire;
  @Inject
  private Settings settings;
  @Inject
  private CasePapers casePapers;
  @Inject
  private Overview overview;
  @Inject
  private Leads leads;

  private List<Paper> enclosed = List.of();
  private Talk talk;
  private String unsaid = "";

  @Override
  public void act() {
    var door = threshold.door();
    if (door.isEmpty()) {
      visit.go("asleep");
    } else {
      act(door.get());
    }
  }

  private void act(Door door) {
    if (!(door instanceof Door.Return held)) {
      visit.go(door instanceof Door.Draft ? "on" : Threshold.address(door));
      door.close();
      return;
    }
    try (held) {
      if (visit.isPosted()) press(held);
      if (!visit.isGoing()) read(held);
    }
  }

  private void read(Door.Return door) {
    Optional<Talk> found = conversation.read(door.complaint(), door.conversationKey());
    found.ifPresentOrElse(one -> talk = one, () -> visit.go("erased"));
    if (talk != null && !talk.takenBack()) leads.show(talk.history().cards());
    if (talk != null && talk.messages().stream().anyMatch(message -> !message.files().isEmpty())) {
      enclosed = casePapers.ofDesk(door.complaint(), door.conversationKey());
    }
  }

  private void press(Door.Return door) {
    if (visit.pressed("back")) {
      takingBack.takeBack(door.complaint());
      visit.go("case");
    } else if (visit.pressed("undo")) {
      takingBack.undo(door.complaint());
      visit.go("case");
    } else if (visit.pressed("share")) {
      var share = new LinkedHashSet<>(visit.form().values("share"));
      share.retainAll(shareQuestion().options().stream().map(option -> option.code()).toList());
      share.addAll(shareQuestion().locked());
      conversation.consent(door.complaint(), door.conversationKey(), new Consents(share));
      visit.go("case");
    } else {
      say(door);
    }
  }

  private void say(Door.Return door) {
    String said = visit.form().first("say").replace("\r\n", "\n");
    if (said.length() > MOST_LETTERS) {
      unsaid = said;
    } else {
      if (!said.isEmpty()) {
        conversation.say(door.complaint(), door.conversationKey(), messageId(), visit.getLanguage().tag(), said);
      }
      visit.go("case");
    }
  }

  /** The form carries the id of the message it will make, so that a form sent twice makes one. */
  private UUID messageId() {
    String id = visit.form().first("id");
    return id.matches("[0-9a-f-]{36}") ? UUID.fromString(id) : UUID.randomUUID();
  }

  private Question shareQuestion() {
    return questionnaire.question("share").orElseThrow();
  }

  public boolean isTakenBack() {
    return talk.takenBack();
  }

  public LocalDate getErasedOn() {
    return talk.row().taken().map(takingBack::erasedOn).orElseThrow();
  }

  /** By when a closed complaint goes by itself; nothing while it is open. */
  public String getKept() {
    if (talk.row().hold()) return words.get("kept.filer.held");
    return talk.row().keepUntil().map(Keeping::latest)
        .map(day -> words.say("kept.filer", words.language().date(day))).orElse("");
  }

  public LocalDate getSentOn() {
    return talk.history().steps().get(0).day();
  }

  public StatusHistory.Step getLatest() {
    return talk.history().latest();
  }

  /** What led here: without the latest, which the heading says, unless the heading says that the case was taken back. */
  public List<StatusHistory.Step> getSteps() {
    var steps = talk.history().steps();
    return isTakenBack() ? steps : steps.subList(0, steps.size() - 1);
  }

  public String getReadBy() {
    return Hours.said(talk.history().readBy(), visit.getLanguage(), words);
  }

  /** Whoever got an answer was read, even if the desk set no status. */
  public boolean isUnread() {
    return talk.history().steps().size() == 1 && !talk.takenBack()
        && talk.messages().stream().noneMatch(message -> message.from() == Message.Side.DESK);
  }

  public List<Message> getMessages() {
    return talk.messages();
  }

  public boolean isTakingPapers() {
    return overview.asksForPapers();
  }

  /** The papers that a desk gave with this message. */
  public List<PaperRow> papers(Message message) {
    return enclosed.stream().filter(paper -> message.files().contains(paper.id().value()))
        .map(paper -> new PaperRow(1, paper, words)).toList();
  }

  public List<Share> getShares() {
    var shares = new ArrayList<Share>();
    for (var option : shareQuestion().options()) {
      shares.add(new Share(option.code(), option.phraseKey(), talk.consents().share().contains(option.code()),
          shareQuestion().locked().contains(option.code())));
    }
    return shares;
  }

  public String getFreshId() {
    return UUID.randomUUID().toString();
  }

  public String getUnsaid() {
    return unsaid;
  }

  public int getUnsaidLetters() {
    return unsaid.length();
  }

  public String getLatestKey() {
    return "taxonomy.status." + talk.history().latest().status() + ".filer";
  }

  public int getUndoDays() {
    return settings.undo().getDays();
  }

  public int getMostLetters() {
    return MOST_LETTERS;
  }
}
