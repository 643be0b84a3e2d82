package org.amparo.web.filer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.amparo.evidence.FileId;
import org.amparo.evidence.Intake;
import org.amparo.evidence.Paper;
import org.amparo.evidence.Papers;
import org.amparo.evidence.Received;
import org.amparo.evidence.Refusal;
import org.amparo.evidence.State;
import org.amparo.vault.Secret;
import org.amparo.web.shell.Parcel;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** The part of a page where papers are added, looked at and taken out; the same before and after sending. */
@Dependent
public class PaperTray {
  /** Where the page comes back to, so that a person sees at once what arrived. */
  static final String PLACE = "#papers";

  private final Visit visit;
  private final Words words;
  private final Papers papers;
  private final Intake intake;
  private final List<RefusedPaper> refusals = new ArrayList<>();
  private List<PaperRow> rows = List.of();
  private boolean gone;
  private int brought;
  private boolean unpicked;

  @Inject
  PaperTray(Visit visit, Words words, Papers papers, Intake intake) {
    this.visit = visit;
    this.words = words;
    this.papers = papers;
    this.intake = intake;
  }

  /** Takes the files that a form brings; what is not taken is told on the answer to it, and nowhere else. */
  void take(Secret token) throws IOException {
    if (visit.parcels().isEmpty()) return;
    var parcels = visit.parcels().get();
    boolean hide = isHiding();
    for (var parcel = parcels.next(); parcel.isPresent(); parcel = parcels.next()) {
      take(token, parcel.get(), hide);
      brought++;
    }
  }

  private void take(Secret token, Parcel parcel, boolean hide) throws IOException {
    note(intake.take(token, parcel.fileName(), hide, parcel.content()));
  }

  /** Does what a button beside a paper says; whether there was such a button. */
  boolean press(Secret token) {
    unpicked = visit.pressed("add") && brought == 0;
    return pressed("drop", id -> papers.remove(token, id)) | pressed("keep", id -> papers.keepAsItIs(token, id))
        | pressed("clean", id -> note(papers.cleanNow(token, id))) | visit.pressed("add");
  }

  private boolean pressed(String button, Consumer<FileId> act) {
    var id = FileId.of(visit.form().first(button));
    id.ifPresent(act);
    return id.isPresent();
  }

  /** Reads what lies there, and looks again at what nobody could look at. */
  void read(Secret token) {
    var lying = papers.of(token);
    if (lying.stream().anyMatch(paper -> paper.state() == State.NOT_YET)) {
      papers.lookAgain(token).refused().forEach(this::note);
      lying = papers.of(token);
    }
    show(lying);
  }

  private void show(List<Paper> lying) {
    var shown = new ArrayList<PaperRow>();
    lying.forEach(paper -> shown.add(new PaperRow(shown.size() + 1, paper, words)));
    rows = List.copyOf(shown);
  }

  private void note(Received received) {
    if (received instanceof Received.Refused refused) {
      refusals.add(new RefusedPaper(refused.name(), because(refused.why())));
    }
    gone = gone || received instanceof Received.Gone;
  }

  private String because(Refusal why) {
    return words.say("papers.refused." + why, most(why));
  }

  /** The limit that a refusal speaks of. */
  private Object most(Refusal why) {
    return why == Refusal.TOO_LARGE ? getLargest() : why == Refusal.TOO_MANY ? getMost() : "";
  }

  /** Whether there is something to tell before the person goes on. */
  boolean isRefusing() {
    return !refusals.isEmpty() || unpicked;
  }

  /** Whether the door opened nothing any more. */
  boolean isGone() {
    return gone;
  }

  /** Whether files were to be added and none was chosen. */
  public boolean isUnpicked() {
    return unpicked;
  }

  public List<RefusedPaper> getRefusals() {
    return refusals;
  }

  /** How many files were not kept, in words. */
  public String getRefused() {
    return refusals.size() == 1 ? words.get("papers.refused.one")
        : words.say("papers.refused.more", refusals.size());
  }

  public List<PaperRow> getRows() {
    return rows;
  }

  public int getCount() {
    return rows.size();
  }

  public int getMost() {
    return papers.limits().papers();
  }

  public boolean isFull() {
    return rows.size() >= getMost();
  }

  public String getLargest() {
    return Sizes.said(papers.limits().bytes(), words);
  }

  /** Papers that nobody could look at yet. */
  public long getUnseen() {
    return rows.stream().filter(PaperRow::isUnseen).count();
  }

  /** Whether a paper waits for the person to choose. */
  public boolean isUndecided() {
    return rows.stream().anyMatch(PaperRow::isUnclean);
  }

  /** The tick stays as it was; at first it is set. */
  public boolean isHiding() {
    return !visit.isPosted() || visit.form().first("hide").equals("yes");
  }

  /** What a script says aloud for each refusal, in this language. */
  public String because(String why) {
    return because(Refusal.valueOf(why));
  }

  /** Each reason there is, for the script. */
  public List<String> getReasons() {
    return List.of(Refusal.values()).stream().map(Refusal::name).toList();
  }
}
