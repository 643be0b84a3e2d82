package org.amparo.web.reviewer.many;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.complaint.BulkDeed;
import org.amparo.complaint.ComplaintId;
import org.amparo.complaint.InBulk;
import org.amparo.complaint.StatusHistory;
import org.amparo.complaint.Tag;
import org.amparo.desk.MemberId;
import org.amparo.desk.Reviewer;
import org.amparo.questionnaire.Form;
import org.amparo.questionnaire.Option;
import org.amparo.questionnaire.Taxonomies;
import org.amparo.web.shell.Refused;

/** What was posted to the page of many: which cases, and what shall be done to them. */
record BulkForm(Form said) {
  static final int LONGEST = 4000;
  /** Why a case is laid aside, as codes that have words. */
  static final List<String> REASONS = List.of("lane_same", "lane_empty", "lane_test", "lane_other");
  private static final List<String> DEEDS =
      List.of("take", "give", "tag", "untag", "status", "aside", "back", "real");

  String deed() {
    var deed = said.first("do");
    if (!DEEDS.contains(deed)) throw new Refused(400);
    return deed;
  }

  boolean isSure() {
    return said.first("sure").equals("yes");
  }

  /** The cases that were ticked. */
  List<ComplaintId> ticked() {
    return said.values("case").stream().filter(id -> id.matches("[0-9a-f]{32}")).distinct()
        .map(ComplaintId::ofHex).toList();
  }

  /** The cases as they lay when the page asked whether to go on. */
  List<InBulk.Seen> seen() {
    var seen = new ArrayList<InBulk.Seen>();
    for (var one : said.values("seen")) {
      if (!one.matches("[0-9a-f]{32}\\.[0-9a-f]{16}")) throw new Refused(400);
      seen.add(new InBulk.Seen(ComplaintId.ofHex(one.substring(0, 32)), one.substring(33)));
    }
    return seen;
  }

  /** The deed with all it needs; nothing if something is not filled in. */
  Optional<BulkDeed> whole(Reviewer reviewer, Taxonomies taxonomies) {
    return switch (deed()) {
      case "take" -> Optional.of(new BulkDeed.Give(reviewer.id()));
      case "give" -> Optional.of(said.first("to")).filter(id -> id.matches("[0-9a-f]{32}"))
          .map(id -> new BulkDeed.Give(MemberId.ofHex(id)));
      case "tag" -> Tag.of(said.first("tag")).map(BulkDeed.Add::new);
      case "untag" -> Tag.of(said.first("tag")).map(BulkDeed.Remove::new);
      case "aside" -> Optional.of(said.first("reason")).filter(REASONS::contains).map(BulkDeed.Aside::new);
      case "back" -> Optional.of(new BulkDeed.Back());
      case "real" -> Optional.of(new BulkDeed.Real());
      default -> status(taxonomies);
    };
  }

  /** What can be set for many: nothing that happens by itself, and no end, which is decided case by case. */
  static List<Option> statuses(Taxonomies taxonomies) {
    return taxonomies.options("status").stream().filter(option -> !List.of(StatusHistory.RECEIVED, "withdrawn",
        StatusHistory.HANDED, StatusHistory.CLOSED).contains(option.code())).toList();
  }

  private Optional<BulkDeed> status(Taxonomies taxonomies) {
    var status = said.first("status");
    var why = said.first("why").replace("\r\n", "\n");
    boolean fits = statuses(taxonomies).stream().anyMatch(option -> option.code().equals(status))
        && !why.isEmpty() && why.codePointCount(0, why.length()) <= LONGEST;
    return Optional.<BulkDeed>of(new BulkDeed.Status(status, why)).filter(whole -> fits);
  }

  @Override
  public String toString() {
    return "BulkForm[redacted]";
  }
}
