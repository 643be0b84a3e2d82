package org.amparo.desk;

/** A desk and the queue it serves, by the queue's code. */
public record Desk(DeskId id, String queue) {}
