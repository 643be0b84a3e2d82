package org.amparo.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.complaint.OpenCase;
import org.amparo.desk.Reviewer;
import org.amparo.evidence.CasePapers;
import org.amparo.evidence.FileId;
import org.amparo.evidence.Limits;
import org.amparo.evidence.Paper;
import org.amparo.evidence.Received;
import org.amparo.web.shell.Parcel;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/**
 * The papers that a reviewer gives to a message. They are taken in while they come; those that cannot go are told, and
 * the others wait beside the words until the message is sent.
 */
@Named("enclosures")
@RequestScoped
public class Enclosures {
  private static final String CONTROL = "paper";
  private static final String WAITING = "enclosed";
  private static final long MEGABYTE = 1_000_000;

  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private CasePapers papers;
  @Inject
  private Limits limits;

  private final Map<FileId, Paper> ready = new LinkedHashMap<>();
  private Map<UUID, Paper> lying;
  private final List<String> refused = new ArrayList<>();

  /** One paper beside a message. */
  public record Row(String id, List<Signs.Run> name, String size) {
    @Override
    public String toString() {
      return "Row[redacted]";
    }
  }

  /** Takes in what the form brings, and remembers what waited beside it. */
  public void take(Reviewer reviewer, OpenCase open) throws IOException {
    waited(open);
    if (visit.parcels().isEmpty()) return;
    var parcels = visit.parcels().get();
    for (var parcel = parcels.next(); parcel.isPresent(); parcel = parcels.next()) {
      if (parcel.get().field().equals(CONTROL)) take(reviewer, open, parcel.get());
    }
  }

  private void take(Reviewer reviewer, OpenCase open, Parcel parcel) throws IOException {
    var received = papers.attach(reviewer, open, parcel.fileName(), isHiding(), parcel.content());
    if (received instanceof Received.Kept kept) {
      ready.put(kept.paper().id(), kept.paper());
    } else if (received instanceof Received.Refused no) {
      refuse(no.why().name(), no.name());
    } else {
      refused.add(words.get("file.remark.moved"));
    }
  }

  /** Only papers that lie beside this case's messages already. */
  private void waited(OpenCase open) {
    var named = visit.form().values(WAITING);
    if (named.isEmpty()) return;
    papers.ofDesk(open.id(), open.keys().conversationKey()).stream().filter(paper -> named.contains(paper.id().hex()))
        .filter(Paper::isOpen).forEach(paper -> ready.put(paper.id(), paper));
  }

  private void refuse(String why, String name) {
    refused.add(words.say("file.refused." + why.toLowerCase(Locale.ROOT), "\u2068" + Signs.plain(name) + "\u2069"));
  }

  public Optional<String> slip() {
    return refused.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", refused));
  }

  public List<UUID> ids() {
    return ready.keySet().stream().map(FileId::value).toList();
  }

  /** What waits beside words that have to be looked at again. */
  public List<Row> getReady() {
    return ready.values().stream().map(this::row).toList();
  }

  /** Ticked from the start, and as it was left where the words have to be looked at again. */
  public boolean isHiding() {
    return !visit.pressed("say") && !visit.pressed("put") || visit.form().values("hide").contains("yes");
  }

  public String getHelp() {
    return words.say("file.enclose.help", limits.bytes() / MEGABYTE);
  }

  /** The papers of a message, by the ids that stand in it; one that is gone has no name. */
  List<Row> rows(List<UUID> files, OpenCase open) {
    if (files.isEmpty()) return List.of();
    if (lying == null) {
      lying = papers.ofDesk(open.id(), open.keys().conversationKey()).stream()
          .collect(Collectors.toMap(paper -> paper.id().value(), paper -> paper));
    }
    return files.stream().map(id -> Optional.ofNullable(lying.get(id)).map(this::row)
        .orElseGet(() -> new Row("", Signs.runs(words.get("file.enclosed.none")), ""))).toList();
  }

  private Row row(Paper paper) {
    return new Row(paper.id().hex(), Signs.runs(paper.name()), new PaperWords(words).size(paper.length()));
  }
}
