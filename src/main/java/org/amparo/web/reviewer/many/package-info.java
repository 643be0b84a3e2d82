/** What a desk does with many cases at once. */
package org.amparo.web.reviewer.many;
