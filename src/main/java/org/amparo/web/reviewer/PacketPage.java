package org.amparo.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.complaint.ComplaintId;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Opening;
import org.amparo.desk.DeskId;
import org.amparo.desk.ExportKeys;
import org.amparo.desk.Reviewer;
import org.amparo.platform.Ids;
import org.amparo.platform.Settings;
import org.amparo.vault.age.AgeRecipient;
import org.amparo.web.shell.Handout;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;

/** Makes a packet of a case: everything the reviewer may see, in one file that only their export key opens. */
@Named("packetPage")
@RequestScoped
public class PacketPage extends DeskPage {
  private static final String TYPE = "application/octet-stream";

  @Inject
  private Visit visit;
  @Inject
  private Settings settings;
  @Inject
  private SecureRandom random;
  @Inject
  private Opening opening;
  @Inject
  private ExportKeys keys;
  @Inject
  private Packing packing;

  private String remark = "";

  @Override
  protected void act(Reviewer reviewer) {
    var desk = new DeskId(uuid("desk"));
    var open = opening.open(reviewer, desk, new ComplaintId(uuid("complaint"))).orElseThrow(() -> new Refused(404));
    boolean handed = false;
    try {
      handed = visit.isPosted() && pack(reviewer, open);
    } finally {
      if (!handed) open.close();
    }
  }

  private UUID uuid(String part) {
    var hex = visit.parts().get(part);
    if (!hex.matches("[0-9a-f]{32}")) throw new Refused(404);
    return Ids.ofHex(hex);
  }

  /** Whether it is on its way; the case then stays open until the last byte is sent. */
  private boolean pack(Reviewer reviewer, OpenCase open) {
    var recipient = recipient(reviewer);
    var reason = visit.form().first("reason");
    boolean identity = visit.form().first("identity").equals("yes");
    remark = recipient.isEmpty() ? "packet.remark.key"
        : identity && !Deeds.REASONS.contains(reason) ? "file.remark.reason" : "";
    if (!remark.isEmpty()) return false;
    var packet = packing.pack(reviewer, open, recipient.get(), identity ? Optional.of(reason) : Optional.empty());
    visit.hand(Handout.saved(TYPE, "complaint-" + QueueRows.number(open.id().hex()) + ".tar.age",
        new PacketContents(packet, recipient.get(), random, open)));
    return true;
  }

  /** The reviewer's own key; another only where the deployment allows it, and only of the classic kind. */
  private Optional<AgeRecipient> recipient(Reviewer reviewer) {
    var typed = visit.form().first("classic").strip();
    if (typed.isEmpty()) return Optional.of(keys.recipient(reviewer));
    return isClassicAllowed() ? AgeRecipient.read(typed).filter(key -> !key.isQuantumSafe()) : Optional.empty();
  }

  public boolean isClassicAllowed() {
    return settings.classicExport();
  }

  public String getRemark() {
    return remark;
  }

  public List<String> getReasons() {
    return Deeds.REASONS;
  }

  public String typed(String control) {
    return visit.isPosted() ? visit.form().first(control) : "";
  }

  /** Where the case is. */
  public String getCaseAddress() {
    return "case/" + visit.parts().get("desk") + "/" + visit.parts().get("complaint");
  }
}
