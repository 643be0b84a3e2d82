package org.amparo.complaint;

import org.amparo.desk.DeskId;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Questionnaire;

/** A sent case, opened at one desk: what the case page reads. The identity stays closed until it is asked for. */
public final class OpenCase implements AutoCloseable {
  private final ComplaintRow row;
  private final DeskId desk;
  private final boolean leads;
  private final Dossier dossier;
  private final Questionnaire filedUnder;
  private final Triage triage;
  private final QueueLine line;
  private final StatusHistory history;
  private final Consents consents;

  OpenCase(ComplaintRow row, CaseDeskTable.Wrap wrap, Dossier dossier, Questionnaire filedUnder, Triage triage,
      QueueLine line, StatusHistory history, Consents consents) {
    this.row = row;
    this.desk = wrap.desk();
    this.leads = wrap.leads();
    this.dossier = dossier;
    this.filedUnder = filedUnder;
    this.triage = triage;
    this.line = line;
    this.history = history;
    this.consents = consents;
  }

  public ComplaintRow row() {
    return row;
  }

  public ComplaintId id() {
    return row.id();
  }

  public DeskId desk() {
    return desk;
  }

  /** Whether this desk sets status and outcome. */
  public boolean leads() {
    return leads;
  }

  /** The answers without the identity. */
  public Answers answers() {
    return dossier.contents().open();
  }

  /** Which kinds of things are locked apart, without any of their values. */
  public Identity identityClosed() {
    return dossier.contents().identity();
  }

  /** The questionnaire as it was when the person answered. */
  public Questionnaire filedUnder() {
    return filedUnder;
  }

  public Triage triage() {
    return triage;
  }

  public QueueLine line() {
    return line;
  }

  public StatusHistory history() {
    return history;
  }

  public Consents consents() {
    return consents;
  }

  /** For the room that reads and writes messages. */
  public CaseKeys keys() {
    return dossier.keys();
  }

  @Override
  public void close() {
    dossier.close();
  }

  @Override
  public String toString() {
    return "OpenCase[" + row.id().hex() + "]";
  }
}
