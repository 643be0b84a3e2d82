/** The long proofs: nothing readable at rest, nothing kept in memory, nothing acknowledged lost. */
package org.amparo.proofs;
