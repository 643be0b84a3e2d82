package org.amparo.inspector.words;

import java.io.IOException;
import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;

/** Tells the language of some words; its models are loaded when first asked, since a photo has no words. */
public final class Tongue {
  private static final int FEWEST = 20;
  private OptimaizeLangDetector detector;

  /** A language's tag, or empty if the words are too few or could be several languages. */
  public String of(String words) throws IOException {
    long letters = words.codePoints().filter(Character::isLetter).count();
    if (letters < FEWEST) {
      return "";
    }
    if (words.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ETHIOPIC).count()
        > letters / 2) {
      return "am";   // no model knows it, and no other large language is written so
    }
    var found = detector().detect(words);
    return found.isReasonablyCertain() ? found.getLanguage() : "";
  }

  private OptimaizeLangDetector detector() throws IOException {
    if (detector == null) {
      detector = new OptimaizeLangDetector();
      detector.loadModels();
    }
    return detector;
  }
}
