package org.amparo.web.reviewer.people;

import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.platform.Ids;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;

/** The desk that an address names, for whoever sits there; anybody else's desk is like none. */
final class AtDesk {
  private AtDesk() {}

  static DeskId seated(Visit visit, Reviewer reviewer) {
    var hex = visit.parts().get("desk");
    if (!hex.matches("[0-9a-f]{32}")) throw new Refused(404);
    var desk = new DeskId(Ids.ofHex(hex));
    if (!reviewer.sitsAt(desk)) throw new Refused(404);
    return desk;
  }

  static DeskId led(Visit visit, Reviewer reviewer) {
    var desk = seated(visit, reviewer);
    if (!reviewer.leads(desk)) throw new Refused(404);
    return desk;
  }
}
