package org.amparo.web.shell;

import java.util.stream.Stream;
import org.amparo.language.Languages;
import org.amparo.language.Phrases;
import org.amparo.vault.DoorKeys;

/** What the shell needs of the house at every request. */
public final class House {
  private final Fronts fronts;
  private final Reception reception;
  private final Throttle throttle;
  private final Faults faults;
  private final DoorKeys doorKeys;
  private final Languages languages;
  private final Phrases phrases;
  private final Looks looks;
  private final Scripts scripts = new Scripts();
  private final Statics statics;
  private final Mailroom mailroom = new Mailroom(Mailroom.COUNTERS);
  private final Mailroom parcelRoom = new Mailroom(Mailroom.PARCELS);
  private final Mailroom counterOut = new Mailroom(Mailroom.HANDOUTS);

  House(Fronts fronts, Reception reception, Throttle throttle, Faults faults, DoorKeys doorKeys,
      Languages languages, Phrases phrases, Looks looks) {
    this.fronts = fronts;
    this.reception = reception;
    this.throttle = throttle;
    this.faults = faults;
    this.doorKeys = doorKeys;
    this.languages = languages;
    this.phrases = phrases;
    this.looks = looks;
    this.statics = new Statics(Stream.concat(Stream.of(looks.sheet()), scripts.all().stream()));
  }

  Fronts fronts() {
    return fronts;
  }

  Reception reception() {
    return reception;
  }

  Throttle throttle() {
    return throttle;
  }

  Faults faults() {
    return faults;
  }

  DoorKeys doorKeys() {
    return doorKeys;
  }

  Phrases phrases() {
    return phrases;
  }

  Mailroom mailroom() {
    return mailroom;
  }

  /** Papers on their way in have counters of their own. */
  Mailroom parcelRoom() {
    return parcelRoom;
  }

  Mailroom counterOut() {
    return counterOut;
  }

  Statics statics() {
    return statics;
  }

  public Languages getLanguages() {
    return languages;
  }

  public Looks getLooks() {
    return looks;
  }

  public Scripts getScripts() {
    return scripts;
  }
}
