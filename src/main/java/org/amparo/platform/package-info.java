/** Ground: settings, the database, files the node keeps outside it, and faults. Knows nothing of complaints. */
package org.amparo.platform;
