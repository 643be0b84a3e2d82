/** Other desks: a case goes to one of them, or one is asked for advice for a time; parts of the case page. */
package org.amparo.web.reviewer.handover;
