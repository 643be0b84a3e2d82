package org.amparo.proofs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amparo.harness.Phone.Page;

/**
 * A member who works on a case until the server dies, and then presses the last button again if they are still signed
 * in, as people do. An act counts as confirmed when the page that came back shows it.
 */
final class DeskWalker implements Callable<List<DeskWalker.Deed>> {
  private static final int MOST_TURNS = 3;

  /** One act: the word that it leaves on the page, and whether a page showed that it was done. */
  record Deed(String act, String word, boolean confirmed) {}

  private final String name;
  private final Seat seat;
  private final String address;
  private final Runnable acted;
  private final List<Deed> deeds = new ArrayList<>();
  private Optional<Page> unanswered = Optional.empty();
  private volatile boolean tired;
  private String end = "was tired";

  /**
   * @param address of the case, with the language in front
   * @param acted told of each act that was confirmed
   */
  DeskWalker(String name, Seat seat, String address, Runnable acted) {
    this.name = name;
    this.seat = seat;
    this.address = address;
    this.acted = acted;
  }

  @Override
  public List<Deed> call() throws InterruptedException {
    try {
      for (int turn = 0; turn < MOST_TURNS && !tired; turn++) {
        for (var act : List.of("tag", "note", "own", "urgency", "mask", "say", "status-send")) act(act, turn);
      }
    } catch (IOException e) {
      end = "was hung up on";
    } catch (IllegalStateException e) {
      end = "got " + e.getMessage();
    }
    return deeds;
  }

  private void act(String act, int turn) throws IOException, InterruptedException {
    if (tired) return;
    var word = name + "t" + turn + act.substring(0, 3) + "x";
    var page = well(seat.open(address));
    if (act.equals("status-send")) page = well(seat.press(page, "status", fields(act, word)));
    deeds.add(new Deed(act, word, false));
    unanswered = Optional.of(page);
    press(page);
    acted.run();
  }

  private void press(Page page) throws IOException, InterruptedException {
    var last = deeds.get(deeds.size() - 1);
    var answer = well(seat.press(page, last.act(), fields(last.act(), last.word())));
    boolean done = Desk.remark(answer).isEmpty() && answer.body().contains(last.word());
    deeds.set(deeds.size() - 1, new Deed(last.act(), last.word(), done));
    unanswered = Optional.empty();
  }

  private static Map<String, String> fields(String act, String word) {
    return switch (act) {
      case "tag" -> Map.of("typed", word);
      case "own" -> Map.of("mine", word);
      case "urgency" -> Map.of("level", "U1", "why", word);
      case "mask" -> Map.of("passage", word);
      case "say" -> Map.of("say", word, "in", "en");
      case "status-send" -> Map.of("status", "in_review", "reason", word);
      default -> Map.of(act, word);
    };
  }

  /** Goes home after the act under way. */
  void tire() {
    tired = true;
  }

  /** The very form that had no answer; true if there was one. */
  boolean pressAgain() throws IOException, InterruptedException {
    if (unanswered.isEmpty()) return false;
    press(unanswered.get());
    return true;
  }

  private static Page well(Page page) {
    if (page.status() != 200) throw new IllegalStateException(page.toString());
    return page;
  }

  /** How the walk ended. */
  @Override
  public String toString() {
    return name + " " + end;
  }
}
