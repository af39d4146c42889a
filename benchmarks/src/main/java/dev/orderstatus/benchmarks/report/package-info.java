/**
 * Writes {@code RESULTS.md} and its plots out of what the benchmarks measured.
 *
 * <p>{@link dev.orderstatus.benchmarks.report.Report} is the program. It reads one directory for
 * each JDK. In it are the results of JMH, one {@code jmh-N.json} for each round, and what our own
 * programs wrote, in files that end in {@code .csv}: {@code chart,series,x,value,unit}, as
 * {@link dev.orderstatus.benchmarks.report.Point} has it. {@code environment.properties} says where
 * and how it was measured.
 *
 * <p>A new JMH benchmark appears in the report by itself. What it has to show is a line in
 * {@code Claims}.
 */
@NullMarked
package dev.orderstatus.benchmarks.report;

import org.jspecify.annotations.NullMarked;
