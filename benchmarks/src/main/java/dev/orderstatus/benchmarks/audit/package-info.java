/**
 * The audit of order logs: how many rows it takes in a second, and what it keeps of them.
 *
 * <p>{@link dev.orderstatus.benchmarks.audit.AuditOfLogs} writes logs, and starts a JVM of one
 * processor for each figure, so that none is warm from another.
 */
@NullMarked
package dev.orderstatus.benchmarks.audit;

import org.jspecify.annotations.NullMarked;
