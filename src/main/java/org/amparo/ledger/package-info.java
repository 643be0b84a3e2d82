/**
 * What reviewers and stewards did, in a chain that cannot be rewritten unnoticed; what filers did is never here.
 *
 * <p>Each node writes a chain of its own. Its newest hash stands outside the database,
 * and is replaced before each commit.
 */
package org.amparo.ledger;
