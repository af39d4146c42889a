/**
 * Shows that an engine that audits a log in parallel counts what the audit in one process counts.
 *
 * <p>A {@link dev.orderstatus.testkit.stream.SampleLog} makes up as many rows as wanted, the same
 * in every run. A {@link dev.orderstatus.testkit.stream.Tally} counts what the engine decided, and
 * is compared with the tally of the audit.
 */
@NullMarked
package dev.orderstatus.testkit.stream;

import org.jspecify.annotations.NullMarked;
