package org.amparo.ledger;

/** What can be done, as the code that stands in the ledger; a code is never given another meaning. */
public enum Act {
  DESK_FOUNDED("desk.founded"),
  CERTIFICATE_SIGNED("certificate.signed"),
  MEMBER_JOINED("member.joined"),
  MEMBER_GRANTED("member.granted"),
  MEMBER_REMOVED("member.removed"),
  SIGNIN_OK("signin.ok"),
  SIGNIN_FAILED("signin.failed"),
  SIGNOUT("signout"),
  CREDENTIALS_CHANGED("credentials.changed"),
  QUEUE_LISTED("queue.listed"),
  CASE_OPENED("case.opened"),
  IDENTITY_OPENED("identity.opened"),
  STATUS_CHANGED("status.changed"),
  MESSAGE_SENT("message.sent"),
  NOTE_ADDED("note.added"),
  PAPER_DESCRIBED("paper.described"),
  PAPER_ATTACHED("paper.attached"),
  ORIGINAL_TAKEN("original.taken"),
  CASE_EXPORTED("case.exported"),
  EXPORT_KEY_SHOWN("export.key.shown"),
  LEDGER_READ("ledger.read"),
  ALARM_CREDENTIALS("alarm.credentials"),
  ALARM_CERTIFICATE("alarm.certificate");

  private final String code;

  Act(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
