package org.amparo.complaint;

import java.util.Map;
import java.util.Optional;
import org.amparo.desk.MemberId;
import org.amparo.ledger.Act;

/** What may be done to many cases of a desk's list at once. */
public sealed interface BulkDeed {
  /** Somebody at the desk has them from now on. */
  record Give(MemberId to) implements BulkDeed {}

  /** They bear this word. */
  record Add(Tag tag) implements BulkDeed {}

  /** They bear this word no more. */
  record Remove(Tag tag) implements BulkDeed {}

  /**
   * They lie aside as likely abuse.
   *
   * @param reason a code
   */
  record Aside(String reason) implements BulkDeed {}

  /** They lie in the list again. */
  record Back() implements BulkDeed {}

  /** They are real, whatever the signs say, and are not offered as likely abuse again. */
  record Real() implements BulkDeed {}

  /** The person reads this status, with this reason; only where the desk leads. */
  record Status(String status, String reason) implements BulkDeed {
    @Override
    public String toString() {
      return "Status[" + status + "]";
    }
  }

  /** As a change of what the desk decided; nothing for a status, which the person's record holds too. */
  default Optional<Decision> decision() {
    if (this instanceof Give give) return Optional.of(new Decision(Act.OWNER_CHANGED, Map.of("owner", give.to().hex()),
        handling -> Optional.of(handling.ownedBy(Optional.of(give.to())))));
    if (this instanceof Add add) return Optional.of(new Decision(Act.TAGS_CHANGED, Map.of(), handling -> added(handling,
        add.tag())));
    if (this instanceof Remove remove) return Optional.of(new Decision(Act.TAGS_CHANGED, Map.of(),
        handling -> Optional.of(handling.tagged(Tagging.without(handling.tags(), remove.tag())))));
    if (this instanceof Aside aside) return Optional.of(new Decision(Act.CASE_SET_ASIDE, Map.of("reason",
        aside.reason()), handling -> Optional.of(handling.known(false).aside(true))));
    if (this instanceof Back) return Optional.of(new Decision(Act.CASE_SET_ASIDE, Map.of("reason", "lane_back"),
        handling -> Optional.of(handling.aside(false))));
    if (this instanceof Real) return Optional.of(new Decision(Act.CASE_SET_ASIDE, Map.of("reason", "lane_real"),
        handling -> Optional.of(handling.known(true))));
    return Optional.empty();
  }

  private static Optional<Handling> added(Handling handling, Tag tag) {
    return Tagging.has(handling.tags(), tag) ? Optional.of(handling)
        : Optional.of(handling.tagged(Tagging.with(handling.tags(), tag)))
            .filter(after -> after.tags().size() <= Tagging.MOST);
  }
}
