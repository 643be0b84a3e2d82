/** The code a filer keeps: minted, shown in groups, read in any script. */
package org.amparo.receipt;
