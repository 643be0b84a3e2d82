package org.amparo.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amparo.complaint.Deed.Noted;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;

/** What a deed does in the plain model, said without keys, records or transactions. */
final class Notebook {
  private final Rooms rooms;
  private final Deed deed;
  private final int slot;
  private final LocalDate today;
  private final long minute;

  Notebook(Rooms rooms, Deed deed) {
    this.rooms = rooms;
    this.deed = deed;
    this.slot = deed.slot();
    this.today = rooms.days.today();
    this.minute = rooms.days.minute();
  }

  Noted noted(Life life) {
    return switch (deed.kind()) {
      case KEEP, FILL, MOVE -> kept(life);
      case MINT -> minted(life);
      case ARRIVE -> arrived(life);
      case SEND -> sent(life);
      case LEAVE -> new Noted(
          life.opens(slot, DoorKind.DRAFT) && !life.code() ? life.gone() : life.without(slot), "left");
      case ERASE -> erased(life);
      case SAY, SHARE, TAKE_BACK, UNDO -> returned(life);
      case LIST -> new Noted(life, liesAtTheDesk(life) ? line(life) : "nothing");
      case OPEN, ANSWER, NOTE, STATUS -> atTheDesk(life);
      case SWEEP -> new Noted(life.swept(today, Rooms.KEEP_DRAFTS, Rooms.UNDO), "swept",
          List.of(life.doorsSwept(today)));
    };
  }

  private Noted kept(Life life) {
    if (!life.opens(slot, DoorKind.DRAFT)) {
      boolean sent = life.door(slot).filter(door -> door.kind() == DoorKind.SENT).isPresent();
      return new Noted(life, sent ? Kept.WAS_SENT : Kept.GONE);
    }
    var next = deed.kind() == Deed.Kind.MOVE ? withoutNumbers(life) : posted(life);
    return next.all().of(Questions.CONSENT).isPresent()
        ? new Noted(next, Kept.SAVED) : new Noted(life, Kept.NEEDS_CONSENT);
  }

  private Life posted(Life life) {
    var here = rooms.questionnaire().screen(deed.screen()).questions();
    var others = life.all().only(id -> here.stream().noneMatch(question -> question.id().equals(id)));
    var said = Said.on(rooms.questionnaire(), deed.screen(), deed.seed(), deed.kind() == Deed.Kind.FILL, today);
    return life.kept(rooms.questionnaire().shown(others.with(said)), life.moved(), today);
  }

  private Life withoutNumbers(Life life) {
    var apart = new ArrayList<>(life.moved());
    var story = life.all().of(Questions.STORY).map(answer -> ((Answer.Words) answer).text()).orElse("");
    var left = story;
    for (var found : rooms.identifiers.inText(story)) {
      left = left.replace(found.asWritten(), "");
      if (!apart.contains(found.asWritten())) {
        apart.add(found.asWritten());
      }
    }
    var next = left.isEmpty() ? life.all() : life.all().with(Questions.STORY, new Answer.Words(left));
    return life.kept(next, apart, today);
  }

  private Noted minted(Life life) {
    if (!life.opens(slot, DoorKind.DRAFT)) {
      return new Noted(life, false);
    }
    return new Noted(life.code() ? life : life.minted(slot, minute, today), true);
  }

  private Noted arrived(Life life) {
    if (life.stage().isEmpty()) {
      return new Noted(life, "nothing");
    }
    boolean draft = life.is(Stage.DRAFT);
    var kind = draft ? DoorKind.DRAFT : DoorKind.RETURN;
    return new Noted(life.with(new Life.Knob(deed.freshSlot(), kind, false, draft, minute, today)),
        draft ? "draft" : "return");
  }

  private Noted sent(Life life) {
    if (!life.opens(slot, DoorKind.DRAFT)) {
      boolean already = life.door(slot).filter(door -> door.kind() == DoorKind.SENT).isPresent();
      return new Noted(life, already ? "Sent" : "Gone");
    }
    var completed = rooms.questionnaire().completed(life.all());
    if (!rooms.questionnaire().missing(completed).isEmpty()) {
      return new Noted(life, "Missing");
    }
    if (!life.code()) {
      return new Noted(life, "NeedsCode");
    }
    var route = rooms.routing().decide(completed, today);
    return new Noted(life.sent(slot, completed, route, share(completed), minute, today), "Sent");
  }

  private static Set<String> share(Answers answers) {
    return answers.of(Questions.SHARE).map(Answer::codes).orElse(Set.of());
  }

  private Noted erased(Life life) {
    boolean shows = life.door(slot).filter(Life.Knob::shows).isPresent();
    return shows ? new Noted(life.gone(), "erased") : new Noted(life, "no door");
  }

  private Noted returned(Life life) {
    if (!life.opens(slot, DoorKind.RETURN)) {
      return new Noted(life, "no door");
    }
    boolean sent = life.is(Stage.SENT);
    return switch (deed.kind()) {
      case SAY -> new Noted(sent ? life.talked(life.talked().filer(deed.form())) : life, sent);
      case SHARE -> new Noted(sent ? life.talked(life.talked().sharing(deed.shared())) : life, sent);
      case TAKE_BACK -> new Noted(sent ? life.moved(Stage.TAKEN_BACK, today) : life, "taken");
      default -> new Noted(life.is(Stage.TAKEN_BACK) ? life.moved(Stage.SENT, null) : life, "undone");
    };
  }

  private boolean liesAtTheDesk(Life life) {
    return life.is(Stage.SENT) && life.route().orElseThrow().queues().contains(deed.queue());
  }

  private boolean leads(Life life) {
    return life.route().orElseThrow().queues().get(0).equals(deed.queue());
  }

  private String line(Life life) {
    var urgency = rooms.routing().level(life.all(), today).urgency();
    return urgency + " " + leads(life) + " " + life.talked().byFiler().size();
  }

  private Noted atTheDesk(Life life) {
    if (!liesAtTheDesk(life)) {
      return new Noted(life, "nothing");
    }
    var read = life.readAt(deed.queue());
    return switch (deed.kind()) {
      case ANSWER -> new Noted(read.talked(read.talked().desk(deed.form())), "true", List.of(read));
      case NOTE -> new Noted(read.talked(read.talked().note(deed.form())), "true", List.of(read));
      case STATUS -> new Noted(leads(life) ? read.talked(read.talked().status(deed.status() + " " + today)) : read,
          "" + leads(life), List.of(read));
      default -> new Noted(read, "open");
    };
  }
}
