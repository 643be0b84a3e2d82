package org.amparo.inspector.clean;

import org.xml.sax.Attributes;

/** What becomes of the elements, attributes and letters of an office document's XML. */
interface OfficeRules {
  /** What becomes of an element. */
  enum Fate {
    KEPT,
    /** Goes, and what is in it stays. */
    UNWRAPPED,
    /** Goes with what is in it. */
    DROPPED,
    /** Nobody can tell what it would come to: the document is not cleaned. */
    REFUSED
  }

  /** @param parent the element that it stands in, or empty */
  Fate element(String parent, String name, Attributes attributes);

  /** An element that goes with one that is dropped. */
  void within(String name) throws UncleanException;

  /**
   * @param space of the attribute's name, or empty
   * @return the value that it has from now on, or null if it goes
   * @throws UncleanException if it leads where nothing is known
   */
  String attribute(String element, String space, String name, String value) throws UncleanException;

  /** The letters of an element that stays. */
  void letters(String element, String letters) throws UncleanException;
}
