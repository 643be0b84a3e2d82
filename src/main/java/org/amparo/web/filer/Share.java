package org.amparo.web.filer;

/** One choice of who may see a report. */
public final class Share {
  private final String code;
  private final String phraseKey;
  private final boolean chosen;
  private final boolean locked;

  Share(String code, String phraseKey, boolean chosen, boolean locked) {
    this.code = code;
    this.phraseKey = phraseKey;
    this.chosen = chosen;
    this.locked = locked;
  }

  public String getCode() {
    return code;
  }

  public String getPhraseKey() {
    return phraseKey;
  }

  public boolean isChosen() {
    return chosen;
  }

  public boolean isLocked() {
    return locked;
  }
}
