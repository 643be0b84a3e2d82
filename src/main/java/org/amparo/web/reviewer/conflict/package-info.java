/** Conflicts of interest: what is kept from whom at a desk, by country and for a single case. */
package org.amparo.web.reviewer.conflict;
