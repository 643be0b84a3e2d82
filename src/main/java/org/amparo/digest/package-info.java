/** What waits at a desk, told by mail: counts from the bells and nothing else; what cannot be sent now waits. */
package org.amparo.digest;
