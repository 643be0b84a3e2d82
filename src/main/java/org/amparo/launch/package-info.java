/** Aside: starts the embedded MariaDB and Payara Micro with the WAR, and answers on the command line. Not in the WAR. */
package org.amparo.launch;
