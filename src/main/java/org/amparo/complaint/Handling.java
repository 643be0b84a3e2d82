package org.amparo.complaint;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.desk.MemberId;
import org.amparo.platform.Json;

/**
 * What one desk decided about a case, a part of its triage: who has it, how it is sorted, what came of it.
 *
 * @param owner who has it at this desk
 * @param tags the desk's own words, each short
 * @param override the urgency that a person set in the place of the computed one
 * @param why who set it and why, so that the list can say it; the words stand in a note too
 * @param aside whether a person laid it aside as likely abuse
 * @param real whether a person looked at the signs of abuse and said that it is none
 * @param links other cases of the same desk
 * @param barred members who must not see it
 * @param referrals what was prepared for other channels, oldest first
 */
public record Handling(Optional<MemberId> owner, Set<String> tags, Optional<Urgency> override,
    Optional<Why> why, boolean aside, boolean real, Set<ComplaintId> links, Set<MemberId> barred, Outcome outcome,
    List<Referral> referrals) {
  public static final Handling NONE =
      new Handling(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), false, false, Set.of(), Set.of(),
          Outcome.NONE, List.of());

  /** Who set an urgency, and their words. */
  public record Why(MemberId by, String words) {
    @Override
    public String toString() {
      return "Why[redacted]";
    }
  }

  /** What came of it, in codes of the taxonomies; empty where nothing is decided yet. */
  public record Outcome(String outcome, String finding, List<String> actions, String result) {
    public static final Outcome NONE = new Outcome("", "", List.of(), "");

    public Outcome {
      actions = List.copyOf(actions);
    }
  }

  public Handling {
    tags = Set.copyOf(tags);
    links = Set.copyOf(links);
    barred = Set.copyOf(barred);
    referrals = List.copyOf(referrals);
  }

  public Handling ownedBy(Optional<MemberId> next) {
    return new Handling(next, tags, override, why, aside, real, links, barred, outcome, referrals);
  }

  public Handling tagged(Set<String> next) {
    return new Handling(owner, next, override, why, aside, real, links, barred, outcome, referrals);
  }

  public Handling weighed(Urgency next, Why because) {
    return new Handling(owner, tags, Optional.of(next), Optional.of(because), aside, real, links, barred, outcome,
        referrals);
  }

  /** Back to what the facts say. */
  public Handling unweighed() {
    return new Handling(owner, tags, Optional.empty(), Optional.empty(), aside, real, links, barred, outcome, referrals);
  }

  public Handling aside(boolean next) {
    return new Handling(owner, tags, override, why, next, real, links, barred, outcome, referrals);
  }

  /** Said to be real: it is not aside, and is not offered as likely abuse again. */
  public Handling known(boolean next) {
    return new Handling(owner, tags, override, why, aside && !next, next, links, barred, outcome, referrals);
  }

  public Handling linked(Set<ComplaintId> next) {
    return new Handling(owner, tags, override, why, aside, real, next, barred, outcome, referrals);
  }

  public Handling barring(Set<MemberId> next) {
    return new Handling(owner, tags, override, why, aside, real, links, next, outcome, referrals);
  }

  public Handling ended(Outcome next) {
    return new Handling(owner, tags, override, why, aside, real, links, barred, next, referrals);
  }

  public Handling referring(List<Referral> next) {
    return new Handling(owner, tags, override, why, aside, real, links, barred, outcome, next);
  }

  JsonObject json() {
    return Json.createObjectBuilder()
        .add("owner", owner.map(MemberId::hex).orElse("")).add("tags", strings(tags))
        .add("override", override.map(Urgency::name).orElse(""))
        .add("by", why.map(Why::by).map(MemberId::hex).orElse("")).add("why", why.map(Why::words).orElse(""))
        .add("aside", aside).add("real", real)
        .add("links", strings(links.stream().map(ComplaintId::hex).collect(Collectors.toSet())))
        .add("barred", strings(barred.stream().map(MemberId::hex).collect(Collectors.toSet())))
        .add("outcome", outcome.outcome()).add("finding", outcome.finding())
        .add("actions", Json.createArrayBuilder(outcome.actions())).add("result", outcome.result())
        .add("referrals", Referral.list(referrals)).build();
  }

  static Handling read(JsonObject json) {
    return new Handling(some(json.getString("owner")).map(MemberId::ofHex), strings(json, "tags"),
        some(json.getString("override")).map(Urgency::valueOf),
        some(json.getString("by", "")).map(by -> new Why(MemberId.ofHex(by), json.getString("why"))),
        json.getBoolean("aside"), json.getBoolean("real", false),
        strings(json, "links").stream().map(ComplaintId::ofHex).collect(Collectors.toSet()),
        strings(json, "barred").stream().map(MemberId::ofHex).collect(Collectors.toSet()),
        new Outcome(json.getString("outcome"), json.getString("finding"),
            json.getJsonArray("actions").getValuesAs(JsonString::getString), json.getString("result")),
        Referral.list(json.getJsonArray("referrals")));
  }

  private static Optional<String> some(String text) {
    return Optional.of(text).filter(given -> !given.isEmpty());
  }

  private static JsonArrayBuilder strings(Set<String> values) {
    return Json.createArrayBuilder(new TreeSet<>(values));
  }

  private static Set<String> strings(JsonObject json, String name) {
    return new TreeSet<>(json.getJsonArray(name).getValuesAs(JsonString::getString));
  }

  @Override
  public String toString() {
    return "Handling[redacted]";
  }
}
