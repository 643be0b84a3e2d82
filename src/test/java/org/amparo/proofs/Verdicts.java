package org.amparo.proofs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.harness.RunningPortal;

/** Looks up every confirmed act again, as the person and as the desk, and tells what is missing or there twice. */
final class Verdicts {
  private final RunningPortal portal;
  private final List<String> wrong = new ArrayList<>();
  private int confirmed;
  private int papers;

  Verdicts(RunningPortal portal) {
    this.portal = portal;
  }

  List<String> wrong() {
    return List.copyOf(wrong);
  }

  int confirmed() {
    return confirmed;
  }

  /** Each code opens, and shows what was confirmed. */
  void asThePerson(Story story) throws IOException, InterruptedException {
    confirmed += story.confirmed();
    if (!story.hasCode()) return;
    var filer = new Filer(portal.intake(), "en");
    var page = filer.comeBack(story.code());
    boolean sent = page.address().getPath().endsWith("/case");
    if (page.stage().isEmpty()) {
      wrong.add("lost: the code of " + story.words() + " does not open: " + page);
    } else if (sent) {
      messages(story, page.body());
    } else if (story.isSent()) {
      wrong.add("lost: " + story.words() + " was sent, and is a draft");
    } else {
      if (story.isSaved() && !filer.get("step/5").body().contains(story.words())) {
        wrong.add("lost: what " + story.words() + " had saved");
      }
      papersOfDraft(story, filer.get(Filer.PAPERS).body());
    }
    if (sent && !story.isSendPressed()) wrong.add("sent by itself: " + story.words());
  }

  private void messages(Story story, String page) {
    for (var said : story.said()) {
      int times = page.split(said.words(), -1).length - 1;
      if (times > 1) wrong.add("doubled: " + said.words());
      if (times == 0 && said.confirmed()) wrong.add("lost: " + said.words());
    }
  }

  /** A draft whose code was never seen is still behind its own browser's door. */
  void behindItsDoor(Walker walker) throws IOException, InterruptedException {
    var story = walker.last().orElseThrow();
    if (story.isSaved() && !story.hasCode() && !walker.draft().body().contains(story.words())) {
      wrong.add("lost: what " + story.words() + " had saved, behind its door");
    }
    if (story.isSaved() && !story.hasCode()) papersOfDraft(story, walker.papers().body());
  }

  private void papersOfDraft(Story story, String page) {
    for (var paper : story.given()) {
      int times = page.split(Pattern.quote(">" + paper.name() + "</bdi>"), -1).length - 1;
      count(paper, times, "in the draft");
      if (times == 1 && !page.contains(paper.fingerprint())) wrong.add("other bytes in the draft: " + paper.name());
    }
  }

  private void count(Given paper, int times, String where) {
    if (times > 1) wrong.add("doubled " + where + ": " + paper.name());
    if (times == 0 && paper.confirmed()) wrong.add("lost " + where + ": " + paper.name());
    if (paper.confirmed()) papers++;
  }

  int papers() {
    return papers;
  }

  /** Every sent story is one case, read once; and no case is there that nobody pressed Send for. */
  void asTheDesk(List<Story> stories, Seat seat) throws IOException, InterruptedException {
    Map<String, Set<String>> cases = new HashMap<>();
    for (var address : new HashSet<>(seat.cases())) {
      var body = seat.open(address).body();
      var told = body.substring(0, Math.max(0, body.indexOf("id=\"papers\"")));
      for (var story : stories.stream().filter(one -> told.contains(one.words())).toList()) {
        boolean first = cases.computeIfAbsent(story.words(), words -> new HashSet<>())
            .add(address.replaceAll(".*/", ""));
        if (first) papersAtTheDesk(story, seat, new CasePapers(body));
      }
    }
    for (var story : stories) {
      int times = cases.getOrDefault(story.words(), Set.of()).size();
      if (times > 1) wrong.add("doubled at the desk: " + story.words());
      if (times == 0 && story.isSent()) wrong.add("lost at the desk: " + story.words());
      if (times > 0 && !story.isSendPressed()) wrong.add("at the desk by itself: " + story.words());
    }
  }

  /** Each by its bytes; a photo that was to be cleaned by its picture, without what the phone had written. */
  private void papersAtTheDesk(Story story, Seat seat, CasePapers lying) throws IOException, InterruptedException {
    for (var paper : story.given()) {
      var links = lying.named(paper.name());
      count(paper, links.size(), "at the desk");
      for (var link : links) {
        var page = seat.open(link);
        if (!page.body().contains("value=\"original\"")) {
          wrong.add("closed at the desk: " + paper.name());
        } else if (!paper.isWhole(seat.press(page, "original", Map.of()).bytes())) {
          wrong.add("other bytes at the desk: " + paper.name());
        }
      }
    }
    if (lying.count() > story.given().size()) wrong.add("papers of nobody at the desk: " + story.words());
  }
}
