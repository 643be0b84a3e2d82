/** People at real browsers: those who file, and those who read at the desks. */
package org.amparo.walks;
