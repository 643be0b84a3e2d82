/** A stranger's file in the shapes that libraries read, none of which touches a disk. */
package org.amparo.inspector.bytes;
