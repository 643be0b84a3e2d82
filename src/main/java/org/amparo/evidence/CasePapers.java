package org.amparo.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amparo.complaint.Casework;
import org.amparo.complaint.ComplaintId;
import org.amparo.complaint.DeskFiles;
import org.amparo.complaint.Line;
import org.amparo.complaint.OpenCase;
import org.amparo.desk.Reviewer;
import org.amparo.evidence.Landing.Landed;
import org.amparo.evidence.Looking.Outcome;
import org.amparo.evidence.store.Store;
import org.amparo.platform.Fault;
import org.amparo.vault.Secret;

/** The papers of a case at a desk, and those that a desk gives to its messages. */
public final class CasePapers {
  private static final int SHORT_PRINT = 16;

  private final DeskFiles files;
  private final Casework casework;
  private final Store store;
  private final Landing landing;
  private final Looking looking;
  private final Settling settling;
  private final LettingGo lettingGo;

  CasePapers(DeskFiles files, Casework casework, Store store, Landing landing, Looking looking, Settling settling,
      LettingGo lettingGo) {
    this.files = files;
    this.casework = casework;
    this.store = store;
    this.landing = landing;
    this.looking = looking;
    this.settling = settling;
    this.lettingGo = lettingGo;
  }

  /** What the person added, before sending and after; looks at what nobody could look at yet. */
  public List<Paper> of(Reviewer reviewer, OpenCase open) {
    var papers = papers(open);
    if (papers.stream().anyMatch(paper -> paper.state() == State.NOT_YET)) {
      settle(new DeskShelf(files, reviewer, open), papers);
      papers = papers(open);
    }
    var prints = new TreeSet<String>();
    papers.forEach(paper -> prints(paper).forEach(prints::add));
    casework.papersSeen(reviewer, open, prints);
    return papers;
  }

  /** One of them as it stands, without a look at anything: pages ask for a picture of each. */
  public Optional<Paper> find(OpenCase open, FileId id) {
    return DeskShelf.of(files.of(open), id).map(record -> {
      try (record) {
        return record.paper();
      }
    });
  }

  /** Papers of the desks' messages, for whoever holds the conversation. */
  public List<Paper> ofDesk(ComplaintId id, Secret conversationKey) {
    return files.ofDesk(id, conversationKey).entrySet().stream()
        .map(file -> paper(new FileId(file.getKey()), false, file.getValue())).sorted(Order.BY_NAME).toList();
  }

  /** The bytes of a paper that may be shown, to be closed; nothing for one that may not, or is not there. */
  public Optional<OpenPaper> source(OpenCase open, FileId id) {
    return DeskShelf.of(files.of(open), id).flatMap(record -> opened(record, open.id()));
  }

  /** Hands a paper out as it lies; in the ledger first. False for one that may not be shown or is not there. */
  public boolean original(Reviewer reviewer, OpenCase open, FileId id, OutputStream to) throws IOException {
    var paper = source(open, id);
    if (paper.isEmpty()) {
      return false;
    }
    try (var file = paper.get()) {
      files.handedOut(reviewer, open);
      file.stream().transferTo(to);
      return true;
    }
  }

  /**
   * Takes a paper of the desk in, for a message.
   *
   * @param hide whether what it carries besides what one sees is to be taken out: a desk's paper can tell who wrote it
   */
  public Received attach(Reviewer reviewer, OpenCase open, String name, boolean hide, InputStream content)
      throws IOException {
    var clean = Names.clean(name);
    var landed = landing.land(clean, hide, false, List.of(), content);
    if (landed instanceof Landed.Refused refused) {
      return new Received.Refused(refused.why(), clean);
    }
    try (var unseen = ((Landed.Sealed) landed).record()) {
      var mine = unseen.paper().id();
      var outcome = looking.at(unseen, open.id());
      if (outcome instanceof Outcome.Settled settled) {
        try (var record = settled.record()) {
          return attached(reviewer, open, mine, record);
        }
      }
      lettingGo.delete(List.of(mine.bytes()));
      return new Received.Refused(((Outcome.Refused) outcome).why(), clean);
    }
  }

  /** A desk's paper for whoever holds the conversation, to be closed. */
  public Optional<OpenPaper> attached(ComplaintId id, Secret conversationKey, FileId file) {
    return Optional.ofNullable(files.ofDesk(id, conversationKey).get(file.value()))
        .map(content -> FileRecord.read(file, false, content)).flatMap(record -> opened(record, id));
  }

  /** In which other cases of the desk, as listed, the same bytes lie. */
  public Map<FileId, List<ComplaintId>> sameBytes(List<Line> listed, OpenCase open, List<Paper> papers) {
    var found = new HashMap<FileId, List<ComplaintId>>();
    for (var paper : papers) {
      var cases = listed.stream().filter(line -> !line.complaint().equals(open.id()))
          .filter(line -> prints(paper).anyMatch(line.triage().papers()::contains)).map(Line::complaint).toList();
      if (!cases.isEmpty()) {
        found.put(paper.id(), cases);
      }
    }
    return found;
  }

  private List<Paper> papers(OpenCase open) {
    var lying = files.of(open);
    var papers = new ArrayList<Paper>();
    lying.sent().forEach((file, content) -> papers.add(paper(new FileId(file), false, content)));
    lying.later().forEach((file, content) -> papers.add(paper(new FileId(file), true, content)));
    return papers.stream().sorted(Order.BY_NAME).toList();
  }

  private static Paper paper(FileId id, boolean later, byte[] content) {
    try (var record = FileRecord.read(id, later, content)) {
      return record.paper();
    }
  }

  private void settle(Shelf shelf, List<Paper> papers) {
    for (var paper : papers) {
      if (paper.state() == State.NOT_YET && !settled(shelf, paper.id())) {
        return;
      }
    }
  }

  private boolean settled(Shelf shelf, FileId id) {
    try {
      return settling.settle(shelf, id).filter(received -> received instanceof Received.Kept kept
          && kept.paper().state() == State.NOT_YET).isEmpty();
    } catch (IOException e) {
      throw new Fault("a stored paper could not be read", e);
    }
  }

  private Received attached(Reviewer reviewer, OpenCase open, FileId first, FileRecord record) {
    var last = record.paper().id();
    if (!record.paper().isOpen()) {
      lettingGo.delete(List.of(first.bytes()));
      return new Received.Refused(record.paper().state() == State.UNCLEAN ? Refusal.RESISTS : Refusal.NOT_NOW,
          record.paper().name());
    }
    boolean lies = files.attach(reviewer, open, last.value(), record.bytes());
    if (!lies || !first.equals(last)) {
      lettingGo.delete(lies ? List.of(first.bytes()) : List.of(first.bytes(), last.bytes()));
    }
    return lies ? new Received.Kept(record.paper()) : new Received.Gone();
  }

  /** Takes the record over. */
  private Optional<OpenPaper> opened(FileRecord record, ComplaintId complaint) {
    try (record) {
      return record.paper().isOpen() ? Optional.of(OpenPaper.of(store, record, complaint)) : Optional.empty();
    } catch (NoSuchFileException e) {
      throw new Fault("a paper's sealed file is not in the store", e);
    } catch (IOException e) {
      throw new Fault("a stored paper could not be read", e);
    }
  }

  private static Stream<String> prints(Paper paper) {
    return Stream.concat(Stream.of(paper.fingerprint()), paper.original().stream())
        .map(print -> print.substring(0, SHORT_PRINT));
  }
}
