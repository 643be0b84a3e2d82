package org.amparo.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HexFormat;
import org.amparo.desk.Reviewer;
import org.amparo.language.Languages;
import org.amparo.transparency.SnapshotId;
import org.amparo.transparency.Snapshots;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** A report before it is out, for the two who may approve it: exactly what will be public. */
@Named("previewPage")
@RequestScoped
public class PreviewPage extends DeskPage {
  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Languages languages;
  @Inject
  private Snapshots snapshots;

  private ReportView view;
  private String hash;
  private boolean changed;

  @Override
  protected void act(Reviewer reviewer) {
    var asked = visit.parts().get("snapshot");
    if (!asked.matches("[0-9a-f]{32}")) throw new Refused(404);
    var id = SnapshotId.ofHex(asked);
    var seen = visit.form().first("seen");
    if (visit.isPosted() && seen.matches("[0-9a-f]{64}")) {
      changed = !snapshots.approve(reviewer, id, HexFormat.of().parseHex(seen));
      if (!changed) visit.go("counts");
    }
    if (!visit.isGoing()) {
      var preview = snapshots.preview(reviewer, id).orElseThrow(() -> new Refused(404));
      view = ReportView.of(preview.report(), words, languages);
      hash = HexFormat.of().formatHex(preview.hash());
    }
  }

  public ReportView getView() {
    return view;
  }

  public String getHash() {
    return hash;
  }

  public boolean isChanged() {
    return changed;
  }
}
