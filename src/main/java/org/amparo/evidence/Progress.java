package org.amparo.evidence;

/** How much of an upload is here: bytes that will never be asked for again, of so many. */
public record Progress(long offset, long length) {}
