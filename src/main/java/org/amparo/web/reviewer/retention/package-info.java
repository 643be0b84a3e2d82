/** How long a closed case is kept, and the hold, on the case page. */
package org.amparo.web.reviewer.retention;
