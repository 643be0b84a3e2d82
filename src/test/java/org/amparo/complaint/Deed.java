package org.amparo.complaint;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.desk.Reviewer;
import org.amparo.questionnaire.Answers;

/** One thing that somebody does: done to the rooms, and written into the notebook. */
record Deed(Kind kind, int slot, int freshSlot, long seed, String queue) {
  enum Kind {
    KEEP, FILL, MOVE, MINT, ARRIVE, SEND, LEAVE, ERASE, SAY, SHARE, TAKE_BACK, UNDO, LIST, OPEN, ANSWER, NOTE, STATUS,
    SWEEP;

    boolean atTheDesk() {
      return Set.of(LIST, OPEN, ANSWER, NOTE, STATUS).contains(this);
    }

    /** Whether it happens at one moment, so that two at once are like one after the other. */
    boolean atOnce() {
      return !Set.of(ERASE, ANSWER, NOTE, STATUS, SWEEP).contains(this);
    }
  }

  /** What the notebook expects: how it is afterwards, what is answered, and how it may be half way. */
  record Noted(Life after, String reply, List<Life> between) {
    Noted(Life after, Object reply) {
      this(after, reply.toString(), List.of());
    }
  }

  private static final List<String> STATUSES = List.of("triage", "closed", "triage");

  int screen() {
    return (int) (seed % 7) + 1;
  }

  /** One of few, so that a form is now and then sent twice. */
  UUID form() {
    return new UUID(queue.hashCode(), seed % 5);
  }

  Answers said(Walk walk) {
    return Said.on(walk.rooms.questionnaire(), screen(), seed, kind == Kind.FILL, walk.rooms.days.today());
  }

  /** Does it; answers as the page would be answered. */
  String done(Walk walk) {
    var rooms = walk.rooms;
    var token = walk.token(slot);
    return switch (kind) {
      case KEEP, FILL -> rooms.drafts().keep(token, screen(), said(walk)).name();
      case MOVE -> rooms.drafts().moveNumbersApart(token, rooms.identifiers).name();
      case MINT -> "" + rooms.codes().mint(token);
      case ARRIVE -> arrived(walk);
      case SEND -> rooms.filing().send(token).getClass().getSimpleName();
      case LEAVE -> left(walk);
      case ERASE, SAY, SHARE, TAKE_BACK, UNDO -> walk.look(slot).map(door -> behind(walk, door)).orElse("no door");
      case LIST -> listed(walk);
      case OPEN, ANSWER, NOTE, STATUS -> atTheDesk(walk);
      case SWEEP -> swept(walk);
    };
  }

  private String arrived(Walk walk) {
    return walk.rooms.returning.arrive(walk.receipt.orElseThrow()).map(arrival -> {
      walk.tokens.put(freshSlot, arrival.token());
      return arrival.draft() ? "draft" : "return";
    }).orElse("nothing");
  }

  private String left(Walk walk) {
    walk.rooms.drafts().leave(walk.token(slot));
    return "left";
  }

  private static String swept(Walk walk) {
    walk.rooms.retention().sweep();
    return "swept";
  }

  private String behind(Walk walk, Door door) {
    var rooms = walk.rooms;
    try (door) {
      if (kind == Kind.ERASE) {
        return erased(rooms, walk, door);
      }
      if (!(door instanceof Door.Return open)) {
        return "no door";
      }
      return switch (kind) {
        case SAY -> "" + rooms.conversation.say(walk.id, open.conversationKey(), form(), "es", "palabras");
        case SHARE -> "" + rooms.conversation.consent(walk.id, open.conversationKey(), new Consents(shared()));
        case TAKE_BACK -> {
          rooms.takingBack(Rooms.UNDO).takeBack(walk.id);
          yield "taken";
        }
        default -> {
          rooms.takingBack(Rooms.UNDO).undo(walk.id);
          yield "undone";
        }
      };
    }
  }

  private String erased(Rooms rooms, Walk walk, Door door) {
    if (door instanceof Door.SentElsewhere) {
      return "no door";
    }
    if (door instanceof Door.Draft) {
      rooms.drafts().erase(walk.token(slot));
    } else {
      rooms.takingBack(Rooms.UNDO).erase(walk.id);
    }
    return "erased";
  }

  Set<String> shared() {
    return seed % 2 == 0 ? Set.of("desk") : Set.of("desk", "law");
  }

  private String listed(Walk walk) {
    return walk.rooms.caseload().list(walk.rooms.lead(), walk.rooms.desk(queue)).lines().stream()
        .filter(line -> line.complaint().equals(walk.id)).findFirst()
        .map(line -> line.today().urgency() + " " + line.leads() + " " + line.newMessages()).orElse("nothing");
  }

  private String atTheDesk(Walk walk) {
    var rooms = walk.rooms;
    Reviewer lead = rooms.lead();
    return rooms.opening.open(lead, rooms.desk(queue), walk.id).map(open -> {
      try (open) {
        return switch (kind) {
          case ANSWER -> "" + rooms.conversation.answer(lead, open, form(), "es", "palabras", List.of());
          case NOTE -> "" + rooms.casework.note(lead, open, form(), "palabras");
          case STATUS -> "" + rooms.casework.status(lead, open, status(), "");
          default -> "open";
        };
      }
    }).orElse("nothing");
  }

  String status() {
    return STATUSES.get((int) (seed % 3));
  }

  /** Names the deed and never what was said. */
  @Override
  public String toString() {
    return kind + "(" + slot + ", " + seed + (queue.isEmpty() ? "" : ", " + queue) + ")";
  }

  Noted noted(Life before, Walk walk) {
    return new Notebook(walk.rooms, this).noted(before);
  }
}
