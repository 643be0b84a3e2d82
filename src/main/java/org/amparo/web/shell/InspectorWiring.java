package org.amparo.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.amparo.evidence.caged.Caging;
import org.amparo.evidence.caged.Inspectors;
import org.amparo.platform.Settings;
import org.amparo.platform.Settings.Inspection.Cage;

/** Starts the inspectors of strangers' files with the application, and ends them with it. */
@ApplicationScoped
public class InspectorWiring {
  @Produces
  @Singleton
  Inspectors inspectors(Settings settings) {
    var told = settings.inspection();
    return new Inspectors(Caging.find(told.jars(), told.cage() == Cage.REQUIRED), told.atWork());
  }

  void close(@Disposes Inspectors inspectors) {
    inspectors.close();
  }
}
