package org.amparo.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.amparo.complaint.ComplaintId;
import org.amparo.complaint.Consents;
import org.amparo.complaint.Exchange;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Place;
import org.amparo.complaint.Stage;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.DuplicateException;
import org.amparo.platform.Ids;
import org.amparo.platform.Transaction;
import org.amparo.vault.Derive;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;

/** Sealed messages both ways, and the consents in force, under the conversation key. */
public final class Conversation {
  private final Database database;
  private final Exchange exchange;
  private final Ledger ledger;
  private final Days days;

  public Conversation(Database database, Exchange exchange, Ledger ledger, Days days) {
    this.database = database;
    this.exchange = exchange;
    this.ledger = ledger;
    this.days = days;
  }

  /** What was said so far; nothing if the complaint is not sent or is gone. */
  public Optional<Talk> read(ComplaintId id, Secret conversationKey) {
    return database.transaction(tx -> exchange.read(tx, id).map(shelf -> talk(shelf, conversationKey)));
  }

  /** What was said, for a desk: with what it covers covered. */
  public Optional<Talk> read(OpenCase open) {
    return read(open.id(), open.keys().conversationKey()).map(talk -> new Talk(talk.row(), talk.history(),
        talk.consents(), talk.messages().stream().map(message -> message.rewritten(open.masks()::over)).toList()));
  }

  /**
   * Adds words of the person; the id comes with the form, so that a form sent twice makes one message.
   *
   * @return whether the words lie there now; false once the complaint is taken back or gone
   */
  public boolean say(ComplaintId id, Secret conversationKey, UUID messageId, String language, String text) {
    return written(id, (tx, shelf) -> add(tx, shelf, conversationKey, messageId,
        new Said(Message.Side.FILER, new Message.Version(language, text), Optional.empty(), List.of())));
  }

  /**
   * Adds words of the desk, written into the ledger in the same transaction.
   *
   * @param files papers that lie beside the messages already (0404)
   * @return whether the words lie there now; false once the case does not lie wrapped as it was opened, and to a desk
   *     that was asked for advice alone
   */
  public boolean answer(Reviewer reviewer, OpenCase open, UUID messageId, String language, String text,
      List<UUID> files) {
    return answer(reviewer, open, messageId, List.of(new Message.Version(language, text)), files);
  }

  /** The same, in one language or in two: the first is the one that the person is to read. */
  public boolean answer(Reviewer reviewer, OpenCase open, UUID messageId, List<Message.Version> words,
      List<UUID> files) {
    var said = new Said(Message.Side.DESK, words.get(0), words.stream().skip(1).findFirst(), files);
    return reviewer.sitsAt(open.desk()) && open.mayWrite()
        && written(open.id(), tx -> exchange.liesAsOpened(tx, open), (tx, shelf) -> {
      ledger.write(tx, Entry.of(reviewer.actor(), Act.MESSAGE_SENT).about(Ids.bytes(shelf.row().ledgerId()))
          .with("desk", open.desk().bytes()));
      add(tx, shelf, open.keys().conversationKey(), messageId, said);
    });
  }

  /** Changes who may see the complaint from now on. */
  public boolean consent(ComplaintId id, Secret conversationKey, Consents consents) {
    return written(id, (tx, shelf) -> {
      exchange.advance(tx, shelf);
      exchange.replace(tx, shelf, consents, conversationKey);
    });
  }

  /** What is done to a shelf within a transaction. */
  private interface Write {
    void on(Transaction tx, Exchange.Shelf shelf);
  }

  private boolean written(ComplaintId id, Write write) {
    return written(id, tx -> true, write);
  }

  private boolean written(ComplaintId id, Predicate<Transaction> may, Write write) {
    try {
      return database.retrying(tx -> {
        var shelf = exchange.read(tx, id).filter(found -> found.row().stage() == Stage.SENT && may.test(tx));
        shelf.ifPresent(found -> write.on(tx, found));
        return shelf.isPresent();
      });
    } catch (DuplicateException e) {
      return true;
    }
  }

  /** What is to become a message. */
  private record Said(Message.Side from, Message.Version words, Optional<Message.Version> other, List<UUID> files) {
    @Override
    public String toString() {
      return "Said[redacted]";
    }
  }

  private void add(Transaction tx, Exchange.Shelf shelf, Secret key, UUID messageId, Said said) {
    exchange.advance(tx, shelf);
    var talk = talk(shelf, key);
    var from = said.from();
    var other = from == Message.Side.FILER ? Message.Side.DESK : Message.Side.FILER;
    var consents = shelf.records().get(Place.of(Purpose.CONSENTS));
    var message = new Message(from, talk.count(from) + 1, talk.count(other), days.today(), said.words().language(),
        said.words().text(), said.other(), said.files(), Derive.sha256(consents));
    exchange.add(tx, shelf, place(messageId, from), message.bytes(), key);
  }

  private Talk talk(Exchange.Shelf shelf, Secret key) {
    var messages = new ArrayList<Message>();
    for (var place : shelf.records().keySet()) {
      if (place.purpose() == Purpose.MESSAGE) {
        messages.add(Message.read(side(place), exchange.open(shelf, place, key)));
      }
    }
    return new Talk(shelf.row(), exchange.status(shelf, key), exchange.consents(shelf, key), messages);
  }

  private static Place place(UUID messageId, Message.Side from) {
    return Place.of(Purpose.MESSAGE, Ids.bytes(messageId),
        from == Message.Side.FILER ? Exchange.FROM_FILER : Exchange.FROM_DESK);
  }

  private static Message.Side side(Place place) {
    var item = place.itemBytes();
    return item[item.length - 1] == Exchange.FROM_FILER[0] ? Message.Side.FILER : Message.Side.DESK;
  }
}
