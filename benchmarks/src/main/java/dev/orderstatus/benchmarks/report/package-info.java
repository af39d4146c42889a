/**
 * The points that our own programs print, one per line: {@code chart,series,x,value,unit}, see
 * {@link dev.orderstatus.benchmarks.report.Point}. The script {@code benchmarks/report} writes
 * {@code RESULTS.md} and its plots from them and from the results of JMH.
 */
@NullMarked
package dev.orderstatus.benchmarks.report;

import org.jspecify.annotations.NullMarked;
