package org.amparo.web.steward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.complaint.Referrals;
import org.amparo.platform.Days;
import org.amparo.referral.Channels;
import org.amparo.web.shell.Words;

/** Entries of dated files that are not shown any more, as nobody looked whether they are still true. */
@Named("aged")
@RequestScoped
public class Aged {
  @Inject
  private Referrals referrals;
  @Inject
  private Channels channels;
  @Inject
  private Days days;
  @Inject
  private Words words;

  public List<String> getEntries() {
    return Stream.concat(
        referrals.stale(days.today()).stream().map(card -> words.say("house.stale.one", words.get(card.titleKey()),
            words.language().date(card.lastVerified()), Referrals.FILE)),
        channels.stale(days.today()).stream().map(channel -> words.say("house.stale.one",
            words.get(channel.nameKey()), words.language().date(channel.lastVerified()), Channels.FILE))).toList();
  }

  public String getHelp() {
    return words.say("house.stale.help", Math.min(referrals.staleAfterDays(), channels.staleAfterDays()));
  }
}
