/**
 * The second reading: says what a file still carries, with readers of another kind than the walkers that clean. What both
 * agree on is clean. It also tells a reviewer what a file says of itself.
 */
package org.amparo.inspector.trace;
