/** Whether a member wants mail about what waits, and where to. */
package org.amparo.web.reviewer.mail;
