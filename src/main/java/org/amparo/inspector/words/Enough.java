package org.amparo.inspector.words;

import org.xml.sax.SAXException;

/** As many words as were wanted have come. */
final class Enough extends SAXException {
  private static final long serialVersionUID = 1L;
}
