/** A stranger's file in the shapes that libraries read: a stream, a channel, a random access; none of them touches a disk. */
package org.amparo.inspector.bytes;
