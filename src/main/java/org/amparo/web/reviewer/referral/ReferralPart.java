package org.amparo.web.reviewer.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Referral;
import org.amparo.complaint.Routing;
import org.amparo.desk.Reviewer;
import org.amparo.platform.Days;
import org.amparo.referral.Channel;
import org.amparo.referral.Channels;
import org.amparo.web.reviewer.CaseAddress;
import org.amparo.web.reviewer.CasePart;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** On the case page: other places, those first whose card fits the case, and what was prepared for them so far. */
@Named("referralPart")
@RequestScoped
public class ReferralPart implements CasePart {
  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Channels channels;
  @Inject
  private Routing routing;
  @Inject
  private Days days;

  private final List<Link> fitting = new ArrayList<>();
  private final List<Link> others = new ArrayList<>();

  /** A place, and how far a letter to it is; empty if none was prepared. */
  public record Link(String name, String address, String state) {}

  @Override
  public void show(Reviewer reviewer, OpenCase open) {
    var fit = routing.decide(open.answers(), days.today()).followups();
    for (var channel : channels.offered(days.today())) {
      (fit.contains(channel.card()) ? fitting : others).add(link(channel, open));
    }
  }

  private Link link(Channel channel, OpenCase open) {
    var address = visit.to(new CaseAddress(open.desk(), open.id()).to("refer") + "/" + channel.id());
    return new Link(words.get(channel.nameKey()), address,
        newest(open, channel).map(letter -> state(words, letter)).orElse(""));
  }

  static Optional<Referral> newest(OpenCase open, Channel channel) {
    return open.triage().handling().referrals().stream().filter(one -> one.channel().equals(channel.id()))
        .reduce((one, next) -> next);
  }

  static String state(Words words, Referral letter) {
    var on = words.say("refer.done.on", letter.day());
    return on + " · " + letter.answeredOn().filter(day -> words.has("refer.answer." + letter.answer()))
        .map(day -> words.say("refer.done.answer", words.get("refer.answer." + letter.answer()), day))
        .orElseGet(() -> words.get("refer.done.open"));
  }

  public List<Link> getFitting() {
    return fitting;
  }

  public List<Link> getOthers() {
    return others;
  }
}
