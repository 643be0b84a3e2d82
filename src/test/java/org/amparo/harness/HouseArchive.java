package org.amparo.harness;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it was packaged, and a way past the shell for Arquillian's own servlet. */
public final class HouseArchive {
  private HouseArchive() {}

  public static WebArchive asPackaged() {
    return ShrinkWrap.create(ZipImporter.class, "amparo.war")
        .importFrom(Places.target().resolve("amparo.war").toFile()).as(WebArchive.class)
        .addClasses(WithContainerDatabase.class, PastTheShell.class, PastTheShell.Forward.class);
  }
}
