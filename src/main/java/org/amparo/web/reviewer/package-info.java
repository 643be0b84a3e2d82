/** The desk front: signing in, the queue, a case, the ledger. Whoever is not signed in meets the sign-in page. */
package org.amparo.web.reviewer;
