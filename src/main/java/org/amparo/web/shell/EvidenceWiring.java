package org.amparo.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.amparo.complaint.Casework;
import org.amparo.complaint.DeskFiles;
import org.amparo.complaint.Doors;
import org.amparo.complaint.Drafts;
import org.amparo.complaint.FilerFiles;
import org.amparo.complaint.Strongbox;
import org.amparo.evidence.CagedExaminer;
import org.amparo.evidence.CasePapers;
import org.amparo.evidence.EvidenceRoom;
import org.amparo.evidence.Intake;
import org.amparo.evidence.LettingGo;
import org.amparo.evidence.Limits;
import org.amparo.evidence.Papers;
import org.amparo.evidence.Sweep;
import org.amparo.evidence.Uploads;
import org.amparo.evidence.caged.Inspectors;
import org.amparo.evidence.store.Store;
import org.amparo.evidence.store.Stores;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.Settings;
import org.amparo.vault.DoorKeys;
import org.amparo.vault.Vault;

/** Builds the room of papers: the store, what lets go of its bytes, and the walks. */
@ApplicationScoped
public class EvidenceWiring {
  @Produces
  @Singleton
  Limits limits(Settings settings) {
    return Limits.read(settings.config());
  }

  @Produces
  @Singleton
  Store store(Settings settings, Database database, Days days) {
    return Stores.of(settings, database, days);
  }

  @Produces
  @Singleton
  LettingGo lettingGo(Store store) {
    return new LettingGo(store);
  }

  @Produces
  @Singleton
  FilerFiles filerFiles(Database database, Vault vault, Strongbox box, Drafts drafts, Doors doors, Days days) {
    return new FilerFiles(database, vault, box, drafts, doors, days);
  }

  @Produces
  @Singleton
  DeskFiles deskFiles(Database database, Vault vault, Strongbox box, Ledger ledger) {
    return new DeskFiles(database, vault, box, ledger);
  }

  @Produces
  @Singleton
  EvidenceRoom room(FilerFiles filerFiles, DeskFiles deskFiles, Store store, LettingGo lettingGo,
      Inspectors inspectors, Limits limits, Vault vault) {
    return new EvidenceRoom(filerFiles, deskFiles, store, lettingGo, new CagedExaminer(inspectors), limits, vault);
  }

  @Produces
  @Singleton
  Intake intake(EvidenceRoom room) {
    return room.intake();
  }

  @Produces
  @Singleton
  Papers papers(EvidenceRoom room) {
    return room.papers();
  }

  @Produces
  @Singleton
  Uploads uploads(EvidenceRoom room, Database database, Doors doors, DoorKeys keys, Days days) {
    return room.uploads(database, doors, keys, days);
  }

  @Produces
  @Singleton
  CasePapers casePapers(EvidenceRoom room, Casework casework) {
    return room.casePapers(casework);
  }

  @Produces
  @Singleton
  Sweep sweep(Database database, Store store, DeskFiles files, LettingGo lettingGo, Days days) {
    return new Sweep(database, store, files, lettingGo, days);
  }
}
