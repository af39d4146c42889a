/**
 * The points that our own programs print, one a line: {@code chart,series,x,value,unit}, as
 * {@link dev.orderstatus.benchmarks.report.Point} has it. The script {@code benchmarks/report}
 * writes {@code RESULTS.md} and its plots from them and from the results of JMH.
 */
@NullMarked
package dev.orderstatus.benchmarks.report;

import org.jspecify.annotations.NullMarked;
