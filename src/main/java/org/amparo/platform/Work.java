package org.amparo.platform;

/** What is done in one transaction: all of it, or nothing. */
@FunctionalInterface
public interface Work<T> {
  T in(Transaction tx);
}
