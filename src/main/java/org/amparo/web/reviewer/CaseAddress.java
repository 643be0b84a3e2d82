package org.amparo.web.reviewer;

import java.util.UUID;
import org.amparo.complaint.ComplaintId;
import org.amparo.desk.DeskId;
import org.amparo.evidence.FileId;
import org.amparo.platform.Ids;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;

/** Which case at which desk an address names; what names none is not here, like everything that is not here. */
public record CaseAddress(DeskId desk, ComplaintId complaint) {
  public static CaseAddress of(Visit visit) {
    return new CaseAddress(new DeskId(id(visit, "desk")), new ComplaintId(id(visit, "complaint")));
  }

  static FileId file(Visit visit) {
    return FileId.of(visit.parts().get("file")).orElseThrow(() -> new Refused(404));
  }

  /** How people at a desk name it to each other. */
  public String number() {
    return QueueRows.number(complaint.hex());
  }

  /** @return the address of this case, or of something of it */
  public String to(String kind) {
    return kind + "/" + desk.hex() + "/" + complaint.hex();
  }

  private static UUID id(Visit visit, String part) {
    var hex = visit.parts().get(part);
    if (!hex.matches("[0-9a-f]{32}")) throw new Refused(404);
    return Ids.ofHex(hex);
  }
}
