/** Pages of a file as pictures, so that nobody has to open the file itself. */
package org.amparo.inspector.draw;
