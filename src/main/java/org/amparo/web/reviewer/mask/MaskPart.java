package org.amparo.web.reviewer.mask;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.complaint.Masking;
import org.amparo.complaint.Masks;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Redacting;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Roll;
import org.amparo.ledger.Actor;
import org.amparo.platform.Ids;
import org.amparo.web.reviewer.CasePart;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** Covers a passage, looks behind what is covered, or strikes it out for good. */
@Named("caseMasks")
@RequestScoped
public class MaskPart implements CasePart {
  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Masking masking;
  @Inject
  private Redacting redacting;
  @Inject
  private Roll roll;

  private List<Row> rows = List.of();
  private boolean leading;
  private boolean removing;

  /** A mask: who made it, and the passage where this member may see it. */
  public record Row(String id, String by, String passage) {
    @Override
    public String toString() {
      return "Row[redacted]";
    }
  }

  @Override
  public void show(Reviewer reviewer, OpenCase open) {
    leading = reviewer.leads(open.desk());
    removing = leading && open.leads();
    var names = roll.names();
    rows = open.lyingMasks().all().stream().map(mask -> row(reviewer, open, names, mask)).toList();
  }

  private Row row(Reviewer reviewer, OpenCase open, Map<Actor, String> names, Masks.Mask mask) {
    var by = names.getOrDefault(Actor.member(mask.by().bytes()), words.get("who.former"));
    boolean may = masking.mayLookBehind(reviewer, open, mask);
    return new Row(may ? Ids.hex(mask.id()) : "", by, may ? mask.passage() : "");
  }

  @Override
  public Set<String> deeds() {
    return Set.of("mask", "unmask", "look", "redact");
  }

  @Override
  public String place(String deed) {
    return "masks";
  }

  @Override
  public Optional<String> done(String deed, Reviewer reviewer, OpenCase open) {
    return switch (deed) {
      case "mask" -> passage().or(() -> moved(masking.mask(reviewer, open, id(), said())));
      case "unmask" -> moved(masking.unmask(reviewer, open, id()));
      case "look" -> Optional.of(masking.look(reviewer, open) ? "mask.shown" : "file.remark.moved");
      default -> passage().or(this::sure).or(() -> moved(redacting.redact(reviewer, open, said())));
    };
  }

  private Optional<String> passage() {
    return Masking.fits(said()) ? Optional.empty() : Optional.of("mask.remark.short");
  }

  private Optional<String> sure() {
    return visit.form().first("sure").equals("yes") ? Optional.empty() : Optional.of("mask.remark.sure");
  }

  private static Optional<String> moved(boolean done) {
    return done ? Optional.empty() : Optional.of("file.remark.moved");
  }

  /** A form sends every line end as two signs. */
  private String said() {
    return visit.form().first("passage").replace("\r\n", "\n");
  }

  private UUID id() {
    var id = visit.form().first("id");
    if (!id.matches("[0-9a-f]{32}")) throw new Refused(400);
    return Ids.ofHex(id);
  }

  public List<Row> getRows() {
    return rows;
  }

  public String getFresh() {
    return Ids.hex(UUID.randomUUID());
  }

  /** What was typed into a form that has to be looked at again. */
  public String getTyped() {
    return visit.isPosted() && Set.of("mask", "redact").contains(visit.form().first("do")) ? said() : "";
  }

  public boolean isLeading() {
    return leading;
  }

  /** Whether this member may strike words out for good. */
  public boolean isRemoving() {
    return removing;
  }
}
