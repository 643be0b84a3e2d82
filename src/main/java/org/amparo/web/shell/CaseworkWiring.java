package org.amparo.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.amparo.complaint.Bells;
import org.amparo.complaint.Casework;
import org.amparo.complaint.Closing;
import org.amparo.complaint.Owning;
import org.amparo.complaint.Routing;
import org.amparo.complaint.Tagging;
import org.amparo.complaint.Weighing;
import org.amparo.desk.Desks;
import org.amparo.platform.Days;

/** Builds what a desk decides about a case. */
@ApplicationScoped
public class CaseworkWiring {
  @Produces
  @Singleton
  Owning owning(Casework casework, Desks desks) {
    return new Owning(casework, desks);
  }

  @Produces
  @Singleton
  Weighing weighing(Casework casework, Routing routing, Bells bells, Days days) {
    return new Weighing(casework, routing, bells, days);
  }

  @Produces
  @Singleton
  Closing closing(Casework casework) {
    return new Closing(casework);
  }

  @Produces
  @Singleton
  Tagging tagging(Casework casework) {
    return new Tagging(casework);
  }
}
