/** What is packed to leave the server: one archive with everything and a list of it, written as a stream. */
package org.amparo.evidence.packet;
