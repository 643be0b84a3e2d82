/**
 * Prints a case as a PDF, each script in its own letters. The platform's own layout shapes and joins the letters; what is
 * written into the file are glyphs at places, and what they mean, so that text can be found and copied.
 */
package org.amparo.inspector.print;
