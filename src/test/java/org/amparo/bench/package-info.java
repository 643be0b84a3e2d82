/** Benchmarks: what the portal costs and how much it bears, each beside a baseline of the same run. Never part of a test. */
package org.amparo.bench;
