/** Reports of a quarter: the public pages on the intake front, and their making at the desk and the steward's front. */
package org.amparo.web.report;
