package org.amparo.evidence;

import java.util.Optional;

/**
 * What the first bytes of a file say.
 *
 * @param mediaType if they are enough to tell; of text, packed and old office files only the inspector can
 */
record Sniffed(Sort sort, Optional<String> mediaType) {
  enum Sort { MAY_BE_TAKEN, PROGRAM, OTHER }

  static final Sniffed PROGRAM = new Sniffed(Sort.PROGRAM, Optional.empty());
  static final Sniffed OTHER = new Sniffed(Sort.OTHER, Optional.empty());
  static final Sniffed UNDECIDED = new Sniffed(Sort.MAY_BE_TAKEN, Optional.empty());

  static Sniffed of(String mediaType) {
    return new Sniffed(Sort.MAY_BE_TAKEN, Optional.of(mediaType));
  }
}
