/** What the integration tests stand on: a portal that really runs, a database, a browser, a container. */
package org.amparo.harness;
