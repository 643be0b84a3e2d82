package org.amparo.web.reviewer.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.complaint.OpenCase;
import org.amparo.conversation.Conversation;
import org.amparo.conversation.Message;
import org.amparo.desk.Reviewer;
import org.amparo.language.Language;
import org.amparo.language.Languages;
import org.amparo.web.reviewer.CasePart;
import org.amparo.web.reviewer.Enclosures;
import org.amparo.web.shell.Words;

/** Writing to the person: from a text or freely, in their language and, if one likes, in the reviewer's too. */
@Named("caseSay")
@RequestScoped
public class SayPart implements CasePart {
  private static final Set<String> SAYS = Set.of("say", "put");

  @Inject
  private CaseForm form;
  @Inject
  private Words words;
  @Inject
  private Languages languages;
  @Inject
  private TheirLanguage theirs;
  @Inject
  private Replies replies;
  @Inject
  private Conversation conversation;
  @Inject
  private Enclosures enclosures;

  private List<Replies.Choice> choices = List.of();
  private boolean writes;
  private Language in;
  private Language also;
  private String said = "";
  private String same = "";

  @Override
  public void show(Reviewer reviewer, OpenCase open) {
    writes = open.mayWrite();
    choices = replies.choices(reviewer, open.desk());
    if (in == null) {
      typed(open);
    }
  }

  /** As it was typed if it has to be looked at again; else empty, in the person's language. */
  private void typed(OpenCase open) {
    boolean again = form.again(SAYS);
    in = again ? theirs.offered(form.text("in")) : theirs.of(open);
    also = again ? theirs.offered(form.text("also")) : second();
    said = again ? form.text("say") : "";
    same = again ? form.text("same") : "";
  }

  /** The reviewer's own language, or another one where both use the same. */
  private Language second() {
    return languages.offered().stream().filter(other -> !other.tag().equals(in.tag()))
        .filter(other -> other.tag().equals(words.language().tag())).findFirst()
        .orElseGet(() -> languages.offered().stream().filter(other -> !other.tag().equals(in.tag())).findFirst()
            .orElse(in));
  }

  @Override
  public Set<String> deeds() {
    return SAYS;
  }

  @Override
  public String place(String deed) {
    return "say";
  }

  /** The papers are taken in before the words are looked at: they come behind them, and wait if something is amiss. */
  @Override
  public Optional<String> done(String deed, Reviewer reviewer, OpenCase open) throws IOException {
    enclosures.take(reviewer, open);
    typed(open);
    if (deed.equals("put")) return Optional.of(put(reviewer, open) ? "work.say.look" : "work.say.remark.text");
    return enclosures.slip().map(told -> "file.remark.papers")
        .or(() -> form.words("say", "file.remark.empty", CaseForm.LONGEST))
        .or(() -> form.longer("same", CaseForm.LONGEST)).or(this::alike)
        .or(() -> CaseForm.moved(conversation.answer(reviewer, open, form.id(), versions(), enclosures.ids())));
  }

  /** Two versions are of two languages. */
  private Optional<String> alike() {
    return !same.isBlank() && in.tag().equals(also.tag()) ? Optional.of("work.say.remark.alike") : Optional.empty();
  }

  private List<Message.Version> versions() {
    var versions = new ArrayList<>(List.of(new Message.Version(in.tag(), said)));
    if (!same.isBlank()) versions.add(new Message.Version(also.tag(), same));
    return versions;
  }

  /** Puts the text in behind what stands there: in the person's language, and in the second one if there is one. */
  private boolean put(Reviewer reviewer, OpenCase open) {
    var status = open.history().latest().status();
    in = theirs.of(open);
    if (in.tag().equals(also.tag())) also = second();
    var first = replies.filled(reviewer, open.desk(), form.text("text"), status, in);
    var second = replies.filled(reviewer, open.desk(), form.text("text"), status, also);
    said = joined(said, first);
    same = joined(same, second);
    if (said.isBlank() && !same.isBlank()) {
      var swap = in;
      in = also;
      also = swap;
      said = same;
      same = "";
    }
    return first.isPresent() || second.isPresent();
  }

  private static String joined(String before, Optional<String> text) {
    return text.map(more -> before.isBlank() ? more : before + "\n\n" + more).orElse(before);
  }

  /** Not for a desk that advises, unless it was told that it may. */
  public boolean isWrites() {
    return writes;
  }

  public List<Replies.Choice> getShipped() {
    return choices.stream().filter(choice -> !choice.ours()).toList();
  }

  public List<Replies.Choice> getOurs() {
    return choices.stream().filter(Replies.Choice::ours).toList();
  }

  public List<Language> getTongues() {
    return languages.offered();
  }

  public Language getIn() {
    return in;
  }

  public Language getAlso() {
    return also;
  }

  public String getSaid() {
    return said;
  }

  public String getSame() {
    return same;
  }

  public String getId() {
    return form.fresh(SAYS);
  }
}
