/**
 * Passkeys as WebAuthn Level 3 has them: what a browser brings, and what of it is believed. Nobody's keys lie here.
 *
 * <p>Only what we need of it: discoverable credentials, user verification, no attestation, and the prf extension.
 */
package org.amparo.desk.passkey;
