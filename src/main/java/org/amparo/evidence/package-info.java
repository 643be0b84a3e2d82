/** Papers: taken in, sealed, looked at, cleaned, shown, handed out. What a stranger's file says is read elsewhere, in a cage. */
package org.amparo.evidence;
