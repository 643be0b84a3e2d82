/** The words of a file, without its looks, and the language they are in. */
package org.amparo.inspector.words;
