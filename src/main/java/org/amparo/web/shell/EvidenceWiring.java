package org.amparo.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.amparo.evidence.CasePapers;
import org.amparo.evidence.Intake;
import org.amparo.evidence.Limits;
import org.amparo.evidence.Papers;
import org.amparo.evidence.Uploads;
import org.amparo.platform.Settings;

/** Builds the room of papers. */
@ApplicationScoped
public class EvidenceWiring {
  @Produces
  @Singleton
  Limits limits(Settings settings) {
    return Limits.read(settings.config());
  }

  @Produces
  @Singleton
  Intake intake() {
    return new Intake();
  }

  @Produces
  @Singleton
  Papers papers(Limits limits) {
    return new Papers(limits);
  }

  @Produces
  @Singleton
  Uploads uploads() {
    return new Uploads();
  }

  @Produces
  @Singleton
  CasePapers casePapers() {
    return new CasePapers();
  }
}
