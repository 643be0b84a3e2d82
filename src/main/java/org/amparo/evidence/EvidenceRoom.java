package org.amparo.evidence;

import org.amparo.complaint.Casework;
import org.amparo.complaint.DeskFiles;
import org.amparo.complaint.Doors;
import org.amparo.complaint.FilerFiles;
import org.amparo.evidence.store.Store;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.vault.DoorKeys;
import org.amparo.vault.Vault;

/** Puts the walks of this room together: what they share among themselves nobody else needs to know. */
public final class EvidenceRoom {
  private final FilerFiles filerFiles;
  private final DeskFiles deskFiles;
  private final Store store;
  private final LettingGo lettingGo;
  private final Limits limits;
  private final Landing landing;
  private final Looking looking;
  private final Settling settling;
  private final Later later;
  private final Vault vault;

  public EvidenceRoom(FilerFiles filerFiles, DeskFiles deskFiles, Store store, LettingGo lettingGo, Examiner examiner,
      Limits limits, Vault vault) {
    this.filerFiles = filerFiles;
    this.deskFiles = deskFiles;
    this.store = store;
    this.lettingGo = lettingGo;
    this.limits = limits;
    this.vault = vault;
    landing = new Landing(store, vault, limits);
    looking = new Looking(store, vault, examiner, limits);
    settling = new Settling(looking, lettingGo);
    later = new Later(filerFiles, looking, lettingGo);
  }

  public Intake intake() {
    return new Intake(filerFiles, landing, settling, later, lettingGo, limits);
  }

  public Papers papers() {
    return new Papers(filerFiles, settling, lettingGo, limits);
  }

  public Uploads uploads(Database database, Doors doors, DoorKeys keys, Days days) {
    var shelf = new UploadShelf(database, vault, keys, days);
    var piecing = new Piecing(filerFiles, shelf, store, landing, settling, later, lettingGo, limits);
    return new Uploads(filerFiles, doors, shelf, store, vault, piecing, lettingGo, limits);
  }

  public CasePapers casePapers(Casework casework) {
    return new CasePapers(deskFiles, casework, store, landing, looking, settling, lettingGo);
  }
}
