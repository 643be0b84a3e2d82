/** Filing for a person on the phone or at the counter. */
package org.amparo.web.reviewer.assist;
