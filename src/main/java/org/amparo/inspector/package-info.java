/**
 * The process that parses strangers' files: caged, without network, disk or keys. It reads what it is handed over one pipe
 * and answers over another; whatever it does wrong ends it, and nothing else.
 */
package org.amparo.inspector;
