package org.amparo.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.amparo.complaint.Rulebook;
import org.amparo.platform.Settings;
import org.amparo.referral.Channels;

/** Builds the room of other channels. */
@ApplicationScoped
public class ReferralWiring {
  @Produces
  @Singleton
  Channels channels(Settings settings) {
    return Channels.read(settings.config(), Rulebook.read(settings.config(), settings.translations()));
  }
}
