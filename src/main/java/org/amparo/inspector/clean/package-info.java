/** Takes out what a file carries besides what one sees or hears, by walking its format and keeping only what is known. */
package org.amparo.inspector.clean;
