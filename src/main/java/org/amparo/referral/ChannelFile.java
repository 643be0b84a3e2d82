package org.amparo.referral;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.complaint.Rulebook;
import org.amparo.complaint.Verified;
import org.amparo.platform.ConfigNode;
import org.amparo.platform.Faults;
import org.amparo.questionnaire.Condition;
import org.amparo.questionnaire.Conditions;
import org.amparo.questionnaire.Sensitivity;
import org.amparo.questionnaire.Written;

/** Reads {@code config/channels.json} and holds it against questionnaire, cards, consents and languages. */
final class ChannelFile {
  private static final int STALE_AFTER_DAYS = 180;
  /** What may stand in a ledger. */
  private static final Pattern CODE = Pattern.compile("[a-z0-9_]{1,40}");
  private final Conditions conditions = new Conditions();
  private final Set<String> ids = new HashSet<>();
  private final Rulebook rules;

  ChannelFile(Rulebook rules) {
    this.rules = rules;
  }

  Channels read(Path config, Faults faults) {
    var root = ConfigNode.read(config, Channels.FILE, faults);
    var answers = root.texts("answers");
    if (answers.isEmpty()) root.at("answers").fault("names no answer.", "Write codes like \"granted\".");
    return new Channels(root.each("channels", "id", this::channel), answers,
        Verified.staleAfter(root, STALE_AFTER_DAYS));
  }

  private Channel channel(String id, ConfigNode n) {
    if (!CODE.matcher(id).matches()) n.fault("is no code.", "Use small letters, digits and _.");
    if (!ids.add(id)) n.fault("stands there twice.", "Take one out or rename it.");
    return new Channel(id, n.flag("on"), Verified.day(n), card(n), consent(n), languages(n), n.texts("sent"),
        n.texts("address"), web(n), tells(n), n.flag("quotes"), n.each("clocks", "id", ChannelFile::clock),
        n.each("requires", "id", this::requirement));
  }

  private String card(ConfigNode n) {
    var card = n.text("card");
    if (rules.referrals().card(card).isEmpty()) {
      n.at("card").fault("names the card '" + card + "', which is not there.", "Use an id of referrals.json.");
    }
    return card;
  }

  private String consent(ConfigNode n) {
    var code = n.text("consent");
    var offered = rules.questionnaire().question("share").map(question -> question.option(code).isPresent()).orElse(false);
    if (!offered) {
      n.at("consent").fault("names '" + code + "', to which nobody can agree.", "Use a code of the list 'share'.");
    }
    return code;
  }

  private List<String> languages(ConfigNode n) {
    var tags = n.texts("languages");
    tags.stream().filter(tag -> rules.languages().find(tag).isEmpty()).forEach(tag ->
        n.at("languages").fault("names '" + tag + "', which is no language.", "Use a tag of languages.json."));
    if (rules.languages().offered().stream().noneMatch(language -> tags.contains(language.tag()))) {
      n.at("languages").fault("has no language that is switched on.", "Name one in which letters can be written.");
    }
    return tags;
  }

  private static String web(ConfigNode n) {
    var web = n.text("web");
    if (!web.startsWith("https://")) n.at("web").fault("is no https address.", "Write the office's own page.");
    return web;
  }

  private List<String> tells(ConfigNode n) {
    var questions = n.texts("tells");
    questions.stream().filter(id -> rules.questionnaire().question(id)
        .filter(question -> question.sensitivity() != Sensitivity.C3).isEmpty()).forEach(id -> n.at("tells")
        .fault("names '" + id + "', which is not asked or locked apart.", "Use a question of class C1 or C2."));
    return questions;
  }

  private static Channel.Clock clock(String id, ConfigNode n) {
    var clock = new Channel.Clock(id, n.number("days", 0), n.number("months", 0));
    if ((clock.days() > 0) == (clock.months() > 0)) n.fault("is no length of time.", "Write days or months, not both.");
    return clock;
  }

  private Requirement requirement(String id, ConfigNode n) {
    return new Requirement(id, n.has("when") ? condition(n.at("when")) : Condition.ALWAYS, where(n));
  }

  private Requirement.Where where(ConfigNode n) {
    if (n.has("has")) return new Requirement.Told(condition(n.at("has")));
    if (n.has("identity")) return new Requirement.Locked(locked(n));
    if (n.flag("papers")) return new Requirement.Among();
    if (!n.text("by", "").equals("person")) {
      n.fault("does not say where it can be found.",
          "Write has, identity, \"papers\": true, or \"by\": \"person\".");
    }
    return new Requirement.Brought();
  }

  /** Answers of the locked box, parts of groups there, and kinds of numbers that are moved out of stories. */
  private Set<String> locked(ConfigNode n) {
    var parts = Set.copyOf(n.texts("identity"));
    parts.stream().filter(part -> !isLocked(part)).forEach(part -> n.at("identity")
        .fault("names '" + part + "', which is not asked.", "Use a question of class C3, or question.part."));
    return parts;
  }

  private boolean isLocked(String part) {
    var names = part.split("\\.", 2);
    if (rules.identifiers().kind(part).isPresent()) return true;
    var question = rules.questionnaire().question(names[0]);
    return question.isPresent() && (names.length == 1 || question.get() instanceof Written.Group group
        && group.parts().stream().anyMatch(one -> group.part(one).equals(names[1])));
  }

  private Condition condition(ConfigNode n) {
    var condition = conditions.read(n);
    rules.questionnaire().strangers(condition)
        .forEach(stranger -> n.fault(stranger, "Use a name that stands in questionnaire.json."));
    return condition;
  }
}
