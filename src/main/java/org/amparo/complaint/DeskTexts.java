package org.amparo.complaint;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Rotation;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Ids;
import org.amparo.platform.Transaction;
import org.amparo.vault.Label;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/** The reply texts that a desk wrote for itself, under the key that its list is kept with. */
public final class DeskTexts implements Rotation.Carried {
  /** At one desk. */
  public static final int MOST = 100;

  private final DeskTextTable table = new DeskTextTable();
  private final Database database;
  private final Vault vault;
  private final Ledger ledger;

  public DeskTexts(Database database, Vault vault, Ledger ledger) {
    this.database = database;
    this.vault = vault;
    this.ledger = ledger;
  }

  /** All that open, by name; nothing for a desk where the reviewer does not sit. */
  public List<DeskText> of(Reviewer reviewer, DeskId desk) {
    if (!reviewer.sitsAt(desk)) {
      return List.of();
    }
    var found = new ArrayList<DeskText>();
    database.transaction(tx -> table.all(tx, desk))
        .forEach(sealed -> opened(desk, sealed, () -> reviewer.listKey(desk, sealed.epoch())).ifPresent(found::add));
    return found.stream().sorted(Comparator.comparing(DeskText::name).thenComparing(DeskText::id)).toList();
  }

  /**
   * Adds a text, or puts it in the place of one; the same form sent twice changes nothing more.
   *
   * @param seen the text as it lay on the page where it was changed; nothing for a new one
   * @return whether it lies there now; false if a colleague changed it meanwhile, or the desk has too many
   */
  public boolean keep(Reviewer reviewer, DeskId desk, Optional<DeskText> seen, DeskText text) {
    return reviewer.sitsAt(desk) && keep(desk, hand(reviewer, desk), seen, text, entry(reviewer, desk));
  }

  public boolean remove(Reviewer reviewer, DeskId desk, UUID id) {
    return reviewer.sitsAt(desk) && database.retrying(tx -> {
      if (table.find(tx, desk, id).isPresent()) {
        ledger.write(tx, entry(reviewer, desk));
        table.delete(tx, desk, id);
      }
      return true;
    });
  }

  /**
   * Seals every text of an epoch for the next one, within the transaction of whoever rotates.
   *
   * @param reviewer who has both epochs' list keys in hand already, for taking one reads
   * @return how many
   */
  public int reseal(Transaction tx, Reviewer reviewer, DeskId desk, int from, int to) {
    return reseal(tx, desk, new Hand(from, reviewer.listKey(desk, from)), new Hand(to, reviewer.listKey(desk, to)));
  }

  /** Seals every text of older epochs for the newest one. */
  @Override
  public void carry(Reviewer lead, DeskId desk) {
    var keys = hand(lead, desk);
    database.retrying(tx -> {
      keys.hands().stream().skip(1).forEach(old -> reseal(tx, desk, old, keys.newest()));
      return null;
    });
  }

  /** A desk's list key of an epoch. */
  public record Hand(int epoch, Secret listKey) {}

  public int reseal(Transaction tx, DeskId desk, Hand from, Hand to) {
    int done = 0;
    for (var lying : table.all(tx, desk)) {
      var text = lying.epoch() == from.epoch() ? opened(desk, lying, from::listKey) : Optional.<DeskText>empty();
      if (text.isPresent()) {
        table.replace(tx, desk, lying, sealed(desk, to, text.get()));
        done++;
      }
    }
    return done;
  }

  /** The key of every epoch that a text lies under is taken before the transaction. */
  private boolean keep(DeskId desk, Keys keys, Optional<DeskText> seen, DeskText text, Entry entry) {
    return database.retrying(tx -> {
      var lying = table.find(tx, desk, text.id());
      var there = lying.flatMap(sealed -> opened(desk, sealed, () -> keys.of(sealed.epoch())));
      if (there.equals(Optional.of(text))) {
        return true;
      }
      if (!there.equals(seen) || lying.isEmpty() && table.all(tx, desk).size() >= MOST) {
        return false;
      }
      ledger.write(tx, entry);
      var sealed = sealed(desk, keys.newest(), text);
      lying.ifPresentOrElse(old -> table.replace(tx, desk, old, sealed), () -> table.add(tx, desk, sealed));
      return true;
    });
  }

  /** List keys of a desk's epochs; the newest first. */
  private record Keys(List<Hand> hands) {
    Hand newest() {
      return hands.get(0);
    }

    /** @throws TamperedException for an epoch that began since they were taken */
    Secret of(int epoch) {
      return hands.stream().filter(hand -> hand.epoch() == epoch).findFirst().orElseThrow(TamperedException::new)
          .listKey();
    }
  }

  private Keys hand(Reviewer reviewer, DeskId desk) {
    int newest = reviewer.epoch(desk);
    var hands = new ArrayList<>(List.of(new Hand(newest, reviewer.listKey(desk, newest))));
    database.transaction(tx -> table.all(tx, desk)).stream().map(DeskTextTable.Sealed::epoch).distinct()
        .filter(epoch -> epoch != newest).forEach(epoch -> hands.add(new Hand(epoch, reviewer.listKey(desk, epoch))));
    return new Keys(hands);
  }

  /** How a list key is had when it is needed. */
  private interface Having {
    Secret key();
  }

  /** Nothing for a damaged one, which must not hide the others. */
  private Optional<DeskText> opened(DeskId desk, DeskTextTable.Sealed sealed, Having having) {
    try {
      return Optional.of(DeskText.read(sealed.id(),
          vault.unlock(sealed.record(), having.key(), label(desk, sealed.epoch(), sealed.id()))));
    } catch (TamperedException e) {
      return Optional.empty();
    }
  }

  private DeskTextTable.Sealed sealed(DeskId desk, Hand hand, DeskText text) {
    return new DeskTextTable.Sealed(text.id(), hand.epoch(),
        vault.lock(text.bytes(), hand.listKey(), label(desk, hand.epoch(), text.id())));
  }

  private static Label label(DeskId desk, int epoch, UUID id) {
    return Purpose.DESK_TEXT.label(desk.bytes(), ByteBuffer.allocate(Integer.BYTES).putInt(epoch).array(),
        Ids.bytes(id));
  }

  private static Entry entry(Reviewer reviewer, DeskId desk) {
    return Entry.of(reviewer.actor(), Act.TEXT_KEPT).with("desk", desk.bytes());
  }
}
