/** Letting go: drafts nobody sent, complaints taken back, doors nobody can use any more. */
package org.amparo.retention;
