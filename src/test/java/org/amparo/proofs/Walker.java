package org.amparo.proofs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.amparo.harness.Phone.Page;
import org.amparo.harness.Piecemeal;

/**
 * Somebody who files complaint after complaint until the server dies, and then presses the last button again, as people
 * do. An act counts as confirmed when its answer page has arrived.
 */
final class Walker implements Callable<List<Story>> {
  private static final int MOST_STORIES = 12;
  private static final int PIECE = 20_000;
  private static final String LATER = "case/papers";

  private final String intake;
  private final String name;
  private final Random random;
  private final Runnable acted;
  private String end = "was tired";
  private final List<Story> stories = new ArrayList<>();
  private Filer filer;
  private Story story;
  private Optional<Retry> unanswered = Optional.empty();
  private volatile boolean tired;
  private Page tray;
  private Given coming;
  private Optional<Piecemeal> sending = Optional.empty();

  /** What was pressed last. */
  private interface Retry {
    void again() throws IOException, InterruptedException;
  }

  /** @param acted told of each act that was confirmed */
  Walker(String intake, String name, long seed, Runnable acted) {
    this.intake = intake;
    this.name = name;
    this.random = new Random(seed);
    this.acted = acted;
  }

  @Override
  public List<Story> call() throws InterruptedException {
    try {
      while (!tired && stories.size() < MOST_STORIES) walk();
    } catch (IOException e) {
      end = "was hung up on";
    } catch (Unwell e) {
      end = "got " + e.getMessage();
    }
    return stories;
  }

  /** Goes home after the act under way, if the server did not die for this one. */
  void tire() {
    tired = true;
  }

  /** A page that says that it did not work. */
  private static final class Unwell extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unwell(Page page) {
      super(page.toString());
    }

    Unwell(Piecemeal.NotTaken piece) {
      super(piece);
    }
  }

  private void walk() throws IOException, InterruptedException {
    filer = new Filer(intake, "en");
    story = new Story(name + "x" + stories.size() + "x");
    stories.add(story);
    well(filer.phone().send(well(filer.get("")), "class=\"go\"", Map.of()));
    for (var screen : List.of(1, 2, 4)) {
      well(filer.press(well(filer.get("step/" + screen)), Filer.shortest(story.words()).get(screen), ""));
    }
    press(filer.get("step/5"), this::tell);
    if (random.nextBoolean()) give(Filer.PAPERS);
    if (random.nextBoolean()) piece(Filer.PAPERS);
    press(filer.get("review"), this::mint);
    if (random.nextInt(4) > 0) sendAndTalk();
  }

  private void sendAndTalk() throws IOException, InterruptedException {
    boolean half = random.nextInt(3) == 0;
    if (half) begin(Filer.PAPERS);
    press(filer.get("review"), this::send);
    if (half) pressOn(this::finish);
    if (random.nextBoolean()) talk();
  }

  private String next() {
    return story.words() + "p" + story.given().size() + "x";
  }

  /** One or two papers in a form. */
  private void give(String address) throws IOException, InterruptedException {
    boolean hide = random.nextBoolean();
    var first = Given.drawn(next(), hide, random);
    story.give(first);
    var both = new ArrayList<>(List.of(first));
    if (random.nextBoolean()) {
      var second = Given.drawn(next(), hide, random);
      both.add(second);
      story.give(second);
    }
    press(filer.get(address), page -> give(page, both));
  }

  private void give(Page page, List<Given> papers) throws IOException, InterruptedException {
    var answer = well(filer.give(page, papers.get(0).hide(), papers.stream().map(Given::file).toList()));
    for (var paper : papers) {
      if (!answer.body().contains(paper.name())) throw new Unwell(answer);
      story.give(paper.confirm());
    }
  }

  /** A paper in pieces, from its beginning to its end. */
  private void piece(String address) throws IOException, InterruptedException {
    begin(address);
    pressOn(this::finish);
  }

  private void begin(String address) throws IOException, InterruptedException {
    coming = Given.drawn(next(), random.nextBoolean(), random);
    story.give(coming);
    sending = Optional.empty();
    tray = well(filer.get(address));
    pressOn(() -> {
      sending = Optional.of(Piecemeal.begin(filer.phone(), tray, coming.file(), coming.hide()));
      sending.get().send(PIECE);
    });
  }

  /** Where it was cut it asks how far it came; what is gone begins anew, as the page's script does. */
  private void finish() throws IOException, InterruptedException {
    if (sending.isEmpty() || !sending.get().look()) {
      sending = Optional.of(Piecemeal.begin(filer.phone(), tray, coming.file(), coming.hide()));
    }
    while (!sending.get().isWhole()) sending.get().send(PIECE);
    story.give(coming.confirm());
  }

  private void pressOn(Retry act) throws IOException, InterruptedException {
    if (tired) return;
    unanswered = Optional.of(act);
    try {
      act.again();
    } catch (Piecemeal.NotTaken e) {
      throw new Unwell(e);
    }
    unanswered = Optional.empty();
    acted.run();
  }

  private interface Step {
    void on(Page page) throws IOException, InterruptedException;
  }

  private void press(Page page, Step step) throws IOException, InterruptedException {
    well(page);
    if (tired) return;
    unanswered = Optional.of(() -> step.on(page));
    step.on(page);
    unanswered = Optional.empty();
    acted.run();
  }

  private void tell(Page page) throws IOException, InterruptedException {
    var answer = well(filer.press(page, Filer.shortest(story.words()).get(5), ""));
    if (!answer.address().getPath().endsWith("/step/6")) throw new Unwell(answer);
    story.save();
  }

  private void mint(Page page) throws IOException, InterruptedException {
    story.show(well(filer.get("review")).code().orElseThrow(() -> new Unwell(page)));
  }

  private void send(Page page) throws IOException, InterruptedException {
    story.pressSend();
    if (!well(filer.press(page, "send")).stage().equals("sent")) throw new Unwell(page);
    story.send();
  }

  private void talk() throws IOException, InterruptedException {
    well(filer.phone().send(well(filer.get("return")), "name=\"code\"", Map.of("code", List.of(story.code()))));
    for (int i = random.nextInt(3); i >= 0; i--) {
      var words = story.words() + "said" + i + "x";
      press(filer.get("case"), page -> say(page, words));
    }
    if (random.nextBoolean()) give(LATER);
    if (random.nextBoolean()) piece(LATER);
  }

  private void say(Page page, String words) throws IOException, InterruptedException {
    var answer = "";
    try {
      answer = well(filer.say(page, words)).body();
    } finally {
      story.said().removeIf(one -> one.words().equals(words));
      story.say(new Story.Said(words, answer.contains(words)));
    }
  }

  /** After the restart: the last button once more, and it must work. */
  void pressAgain() throws IOException, InterruptedException {
    if (unanswered.isPresent()) unanswered.get().again();
  }

  /** How the walk ended. */
  @Override
  public String toString() {
    return name + " " + end;
  }

  boolean wasInterrupted() {
    return unanswered.isPresent();
  }

  /** What the browser's own door still shows of a draft without a code. */
  Page draft() throws IOException, InterruptedException {
    return filer.get("step/5");
  }

  Page papers() throws IOException, InterruptedException {
    return filer.get(Filer.PAPERS);
  }

  Optional<Story> last() {
    return Optional.ofNullable(story);
  }

  private static Page well(Page page) {
    if (page.status() != 200) throw new Unwell(page);
    return page;
  }

}
