/**
 * The only ciphers of the house: seal, lock, derive and stream.
 *
 * <p>It imports nothing of ours but {@link org.amparo.vault.v1}, whose classes see bytes only; the arrow never points
 * back. Every refusal leaves here as the one {@link org.amparo.vault.TamperedException}.
 */
package org.amparo.vault;
