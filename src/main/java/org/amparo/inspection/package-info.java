/**
 * What is asked of the inspector, and what it answers: the values on the pipe between the web process, which holds the keys
 * and parses nothing, and the process that parses strangers' files and holds nothing.
 */
package org.amparo.inspection;
