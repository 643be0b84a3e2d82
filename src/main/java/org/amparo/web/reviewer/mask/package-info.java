/** Passages of a case that a desk covers, or strikes out for good. */
package org.amparo.web.reviewer.mask;
