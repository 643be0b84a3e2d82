/** How a stranger's bytes are reached by libraries that want streams, and what their breakdowns come to. */
package org.amparo.inspector.reading;
