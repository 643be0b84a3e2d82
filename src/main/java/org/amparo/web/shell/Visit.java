package org.amparo.web.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amparo.language.Language;
import org.amparo.platform.Ids;
import org.amparo.vault.DoorKeys;
import org.amparo.vault.Secret;

/** One request as a page sees it: who asks for what, in which language, behind which door, and where to send them. */
public final class Visit {
  private final Arrival arrival;
  private final DoorKeys keys;
  private Form form = Form.NONE;
  private Parcels parcels;
  private Piece piece;
  private Bare bare;
  private boolean posted;
  private Secret door;
  private boolean changedDoor;
  private int status = 200;
  private String destination;
  private String shown;
  private Handout handout;
  private boolean scripted;
  private Origin origin;
  private Pour pour;
  private String spout = "";

  Visit(Arrival arrival, Optional<Secret> door, DoorKeys keys) {
    this.arrival = arrival;
    this.keys = keys;
    this.door = door.orElse(null);
  }

  void cameBy(Origin how) {
    origin = how;
  }

  /** Scheme, host and port, as the browser sees them. */
  public String origin() {
    return origin.toString();
  }

  void posted(Form said) {
    form = said;
    posted = true;
  }

  void posted(Parcels brought) {
    parcels = brought;
    posted(brought.form());
  }

  void brings(Piece brought) {
    piece = brought;
  }

  /** The files of a form that brings some; on a page that is {@code uploading()}. */
  public Optional<Parcels> parcels() {
    return Optional.ofNullable(parcels);
  }

  /** What a script sent, on a page of {@code pieces}. */
  public Piece piece() {
    return piece;
  }

  public boolean isPosted() {
    return posted;
  }

  public Language getLanguage() {
    return arrival.language();
  }

  public Front getFront() {
    return arrival.front();
  }

  public boolean isIntake() {
    return arrival.front() == Front.INTAKE;
  }

  /** The part of the address behind the language. */
  public String getAddress() {
    return arrival.address();
  }

  public Map<String, String> parts() {
    return arrival.parts();
  }

  /** What was posted; nothing on a visit that only looks. */
  public org.amparo.questionnaire.Form form() {
    return form;
  }

  /** Whether this button was pressed. */
  public boolean pressed(String action) {
    return form.first("do").equals(action);
  }

  /** An address in the language of this page. */
  public String to(String address) {
    return "/" + arrival.language().tag() + "/" + address;
  }

  public String getHere() {
    return to(arrival.address());
  }

  /** What a form behind the door must bring back; empty where there is no door. */
  public String token(String address) {
    return door == null ? "" : keys.formToken(door, to(address));
  }

  /** The token of a form that posts to this same page. */
  public String getToken() {
    return token(arrival.address());
  }

  boolean bringsToken() {
    return door == null || keys.fits(form.first("form"), door, getHere());
  }

  boolean fits(String token, String address) {
    return token != null && door != null && keys.fits(token, door, to(address));
  }

  public Optional<Secret> door() {
    return Optional.ofNullable(door);
  }

  public boolean isDoored() {
    return door != null;
  }

  /** From now on the browser holds this token; it belongs to the visit, which erases it. */
  public void hold(Secret token) {
    release();
    door = token;
    changedDoor = true;
  }

  /** The browser's cookie goes with this answer. */
  public void letGo() {
    release();
    changedDoor = true;
  }

  void release() {
    if (door != null) door.close();
    door = null;
  }

  boolean changedDoor() {
    return changedDoor;
  }

  /** Sends the person on, in the language of this page; what was posted is not posted again by reload or back. */
  public void go(String address) {
    destination = to(address);
  }

  public void go(Language language, String address) {
    destination = "/" + language.tag() + "/" + address;
  }

  /** Whether this visit is on its way to another page already. */
  public boolean isGoing() {
    return destination != null;
  }

  Optional<String> destination() {
    return Optional.ofNullable(destination);
  }

  /** This page may run our own scripts and ask for the microphone; it must say and do everything without them, too. */
  public void allowScript() {
    scripted = true;
  }

  boolean isScripted() {
    return scripted;
  }

  /** Draws this view in place of the page's own. */
  public void show(String view) {
    shown = view;
  }

  Optional<String> shown() {
    return Optional.ofNullable(shown);
  }

  /** Answers with this in place of a page. */
  public void hand(Handout something) {
    handout = something;
  }

  Optional<Handout> handout() {
    return Optional.ofNullable(handout);
  }

  /** Pours this into the page at its {@code #{visit.spout}}, once the page is drawn. */
  public void pour(Pour pieces) {
    pour = pieces;
    spout = Ids.hex(UUID.randomUUID());
  }

  Optional<Pour> pour() {
    return Optional.ofNullable(pour);
  }

  /** Stands in the page where pieces go: it cannot be guessed, so no words of anybody's are taken for it. */
  public String getSpout() {
    return spout;
  }

  /** Answers a script with this. */
  public void reply(Bare answer) {
    bare = answer;
  }

  Optional<Bare> bare() {
    return Optional.ofNullable(bare);
  }

  public void answerWith(int status) {
    this.status = status;
  }

  public int getStatus() {
    return status;
  }
}
