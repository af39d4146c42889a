/**
 * Measures how time and memory grow with the statuses of a set, with the plugins that extend it,
 * and with the steps of an order's history.
 *
 * <p>{@link dev.orderstatus.benchmarks.growth.Growth} runs {@code Sets}, {@code Plugins} and
 * {@code Histories}. What grows with the rows of a log is in
 * {@link dev.orderstatus.benchmarks.audit}.
 */
@NullMarked
package dev.orderstatus.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
