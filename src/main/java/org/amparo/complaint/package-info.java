/**
 * A complaint from "Start" to its end: draft, sent, read, closed, taken back, gone.
 *
 * <p>Everything a person says lies sealed in {@code complaint_record}; who may open it is only ever a matter of which
 * wrapped copies of its keys exist (src/docs/FORMAT.md).
 */
package org.amparo.complaint;
