/**
 * Measures how long a JVM takes from its start to the first decision.
 *
 * <p>{@link dev.orderstatus.benchmarks.start.ColdStart} starts one JVM after the other, each with
 * the same web shop: as the README has it, with stateless4j, and as a switch written by hand.
 */
@NullMarked
package dev.orderstatus.benchmarks.start;

import org.jspecify.annotations.NullMarked;
