/** Languages, phrases, direction, digits and days, without ever falling back to another language. */
package org.amparo.language;
