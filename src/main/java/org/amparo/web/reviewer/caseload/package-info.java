/** A desk's list: narrowed, sorted, counted, and kept as views. */
package org.amparo.web.reviewer.caseload;
