/** Looking inside the cases of a desk. */
package org.amparo.web.reviewer.search;
