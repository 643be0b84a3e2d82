/**
 * What leaves the house: ordinary age v1 files (c2sp.org/age), written and read as streams.
 *
 * <p>Anybody's tool opens them: {@code age}, or the page in {@code deploy/}. Two kinds of key are known, each with a
 * public and a secret half in letters: {@code age1pq1…} (X-Wing, safe from quantum computers) and {@code age1…}
 * (X25519, not). Passphrases and ASCII armor are not read.
 */
package org.amparo.vault.age;
