/** What the breakdowns of libraries over a stranger's bytes come to. */
package org.amparo.inspector.reading;
