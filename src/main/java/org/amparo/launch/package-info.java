/** Aside, not in the WAR: starts the embedded MariaDB and Payara Micro, and answers on the command line. */
package org.amparo.launch;
