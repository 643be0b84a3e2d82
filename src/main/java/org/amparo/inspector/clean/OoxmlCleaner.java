package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;
import org.amparo.inspector.reading.Foreign;

/**
 * Word, Excel and PowerPoint documents: the parts that are met from the first one onwards are copied by rules, the rest is
 * not written. Changes are accepted where that is certain, remarks go whole.
 */
final class OoxmlCleaner implements Cleaner {
  private static final String FAMILY = "application/vnd.openxmlformats-officedocument.";
  private static final Set<String> TAKEN = Set.of(FAMILY + "wordprocessingml.document", FAMILY + "spreadsheetml.sheet",
      FAMILY + "presentationml.presentation", FAMILY + "presentationml.slideshow", FAMILY + "wordprocessingml.template",
      FAMILY + "spreadsheetml.template", FAMILY + "presentationml.template");

  @Override
  public boolean takes(String mediaType) {
    return TAKEN.contains(mediaType);
  }

  @Override
  public Set<Hidden> clean(Source file, OutputStream to) throws IOException, UncleanException {
    try {
      return Foreign.read(() -> rewritten(file, to), UncleanException.class);
    } catch (IOException broken) {
      throw new UncleanException(broken.getMessage());
    }
  }

  private static Set<Hidden> rewritten(Source file, OutputStream to) throws IOException, UncleanException {
    var told = EnumSet.noneOf(Hidden.class);
    var walk = new OoxmlWalk(OfficeZip.open(file), told);
    walk.meetAll();
    var out = new OfficeOut(to);
    walk.writeAll(out);
    out.finish();
    return told;
  }
}
