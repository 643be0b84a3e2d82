/**
 * The byte formats of version 1, frozen: read by every later version, never edited again.
 *
 * <p>Bytes in, bytes out: no type of {@link org.amparo.vault} is known here, so that the two never form a circle. What
 * does not open is a {@link javax.crypto.AEADBadTagException}, which the vault gives its own name. The layouts stand in
 * {@code src/docs/FORMAT.md}.
 */
package org.amparo.vault.v1;
