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
  CREDENTIALS_REFUSED("credentials.refused"),
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
  MEMBER_INVITED("member.invited"),
  ROLE_CHANGED("role.changed"),
  SESSIONS_ENDED("sessions.ended"),
  EPOCH_BEGUN("epoch.begun"),
  CASE_REKEYED("case.rekeyed"),
  ROTATION_DONE("rotation.done"),
  RECOVERY_USED("recovery.used"),
  INVITATION_WITHDRAWN("invitation.withdrawn"),
  WORDS_WRONG("words.wrong"),
  RECOVERY_REHEARSED("recovery.rehearsed"),
  RECOVERY_REFUSED("recovery.refused"),
  CUSTODIANS_CHANGED("custodians.changed"),
  OWNER_CHANGED("owner.changed"),
  OUTCOME_CHANGED("outcome.changed"),
  URGENCY_CHANGED("urgency.changed"),
  TAGS_CHANGED("tags.changed"),
  CASE_LINKED("case.linked"),
  CASE_SET_ASIDE("case.aside"),
  TEXT_KEPT("text.kept"),
  CASE_HANDED_OVER("case.handed"),
  ADVICE_ASKED("advice.asked"),
  ADVICE_GIVEN("advice.given"),
  ADVICE_ENDED("advice.ended"),
  PASSAGE_MASKED("passage.masked"),
  PASSAGE_SHOWN("passage.shown"),
  PASSAGE_REDACTED("passage.redacted"),
  CONFLICT_CHANGED("conflict.changed"),
  CONFLICT_REFUSED("conflict.refused"),
  SEARCH_BEGUN("search.begun"),
  SEARCH_ENDED("search.ended"),
  ASSISTED_FILED("case.assisted"),
  REFERRAL_PREPARED("referral.prepared"),
  REFERRAL_ANSWERED("referral.answered"),
  TABLES_ADDED("tables.added"),
  SNAPSHOT_BEGUN("snapshot.begun"),
  SNAPSHOT_APPROVED("snapshot.approved"),
  SNAPSHOT_PUBLISHED("snapshot.published"),
  SNAPSHOT_DROPPED("snapshot.dropped"),
  HOLD_CHANGED("hold.changed"),
  CHECKPOINT_TAKEN("checkpoint.taken"),
  CHECKPOINT_SEEN("checkpoint.seen"),
  LEDGER_READ("ledger.read"),
  ALARM_CREDENTIALS("alarm.credentials"),
  ALARM_CERTIFICATE("alarm.certificate"),
  ALARM_LEDGER("alarm.ledger");

  private final String code;

  Act(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
