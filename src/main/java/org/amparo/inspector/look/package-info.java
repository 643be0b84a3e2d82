/** The first look at a stranger's file: what it is by its content, whether it is taken, and what it carries. */
package org.amparo.inspector.look;
