/**
 * Where sealed papers lie: in files of one machine, or in rows that every node of a cluster reads.
 *
 * <p>It holds no key and opens nothing; what it is given is sealed already, and an id is all it knows of a paper.
 */
package org.amparo.evidence.store;
