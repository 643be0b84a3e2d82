/** Counts for everybody: desks' raw tables of a quarter, what is hidden in them so that nobody can be found, the report. */
package org.amparo.transparency;
