package org.amparo.complaint;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Transaction;
import org.amparo.vault.Purpose;

/**
 * Covers passages of a case for everybody at a desk, and lets who may look behind. The server holds to it: the words lie
 * there as they were, and go for good only by {@link Redacting}.
 */
public final class Masking {
  /** The shortest passage: fewer signs would cover half a text. */
  public static final int SHORTEST = 3;
  /** In one case. */
  public static final int MOST = 200;

  private final RecordTable records = new RecordTable();
  private final Strongbox box;
  private final Ledger ledger;
  private final Casework casework;

  public Masking(Strongbox box, Ledger ledger, Casework casework) {
    this.box = box;
    this.ledger = ledger;
    this.casework = casework;
  }

  /** Whether a passage is long enough to be covered. */
  public static boolean fits(String passage) {
    return passage.codePointCount(0, passage.length()) >= SHORTEST && !passage.isBlank();
  }

  /**
   * Covers a passage; the mask's id comes with the form, so that a form sent twice makes one.
   *
   * @return whether it is covered now; false if there are too many, or the case does not lie as it was opened
   */
  public boolean mask(Reviewer reviewer, OpenCase open, UUID id, String passage) {
    if (!fits(passage) || open.lyingMasks().all().size() >= MOST) {
      return false;
    }
    return write(reviewer, open, masks -> masks.with(new Masks.Mask(id, passage, reviewer.id())));
  }

  /** Takes a mask away: whoever made it may, and a lead. */
  public boolean unmask(Reviewer reviewer, OpenCase open, UUID id) {
    boolean may = open.lyingMasks().all().stream().filter(mask -> mask.id().equals(id))
        .anyMatch(mask -> mayLookBehind(reviewer, open, mask));
    return may && write(reviewer, open, masks -> masks.without(id));
  }

  /** Whether this member may see what a mask covers. */
  public boolean mayLookBehind(Reviewer reviewer, OpenCase open, Masks.Mask mask) {
    return reviewer.leads(open.desk()) || mask.by().equals(reviewer.id());
  }

  /** Uncovers the case for this one look, written down first; only a lead sees behind every mask. */
  public boolean look(Reviewer reviewer, OpenCase open) {
    if (!reviewer.leads(open.desk())) {
      return false;
    }
    ledger.write(Opening.entry(reviewer, Act.PASSAGE_SHOWN, open.row(), open.desk()));
    open.uncover();
    return true;
  }

  private boolean write(Reviewer reviewer, OpenCase open, UnaryOperator<Masks> edit) {
    var place = place(open);
    return casework.act(reviewer, open, (tx, row) -> {
      ledger.write(tx, Opening.entry(reviewer, Act.PASSAGE_MASKED, row, open.desk()));
      var lying = lying(tx, open).orElse(Masks.NONE);
      records.put(tx, open.id(), place, box.lock(open.id(), place, edit.apply(lying).bytes(), open.keys().caseKey()));
    });
  }

  private Optional<Masks> lying(Transaction tx, OpenCase open) {
    return records.find(tx, open.id(), place(open))
        .map(bytes -> Masks.read(box.open(open.id(), place(open), bytes, open.keys().caseKey())));
  }

  private static Place place(OpenCase open) {
    return Place.of(Purpose.MASKS, open.desk().bytes());
  }
}
