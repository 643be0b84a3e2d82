package org.amparo.web.reviewer.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.complaint.Routing;
import org.amparo.desk.Ceremony;
import org.amparo.desk.Desk;
import org.amparo.desk.Desks;
import org.amparo.desk.Reviewer;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** A new desk, made in the session of its first lead: its keys, and its custodians' shares on paper first. */
@Named("foundPage")
@RequestScoped
public class FoundPage extends DeskPage {
  /** A queue that no desk serves yet. */
  public record Queue(String code, String name) {}

  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Desks desks;
  @Inject
  private Routing routing;
  @Inject
  private Ceremony ceremony;
  @Inject
  private SharesOnPaper paper;

  private List<Queue> queues;
  private String remark = "";

  @Override
  protected void act(Reviewer reviewer) {
    if (!ceremony.mayFound(reviewer)) throw new Refused(404);
    var served = desks.all().stream().map(Desk::queue).toList();
    queues = routing.queues().stream().filter(queue -> !served.contains(queue))
        .map(queue -> new Queue(queue, words.get("queue." + queue))).toList();
    if (visit.pressed("found")) {
      found(reviewer);
    } else if (visit.pressed("confirm")) {
      ceremony.confirm(reviewer).ifPresentOrElse(
          desk -> visit.go("people/" + desk.hex()), () -> remark = "custodians.again");
    } else if (visit.isPosted()) {
      throw new Refused(400);
    }
  }

  private void found(Reviewer reviewer) {
    var custody = paper.asked();
    var queue = queues.stream().filter(each -> each.code().equals(visit.form().first("queue"))).findFirst();
    if (queue.isEmpty()) {
      remark = "found.pick";
    } else if (custody.isEmpty()) {
      remark = "custodians.numbers";
    } else {
      paper.show(queue.get().name(), custody.get(), ceremony.found(reviewer, queue.get().code(), custody.get()));
    }
  }

  public List<Queue> getQueues() {
    return queues;
  }

  public String getRemark() {
    return remark;
  }
}
