/**
 * Reads the order logs that shops have as they are, and audits them: CSV or JSON Lines, plain or
 * gzip, in their own columns, times and words.
 *
 * <p>{@link dev.orderstatus.testkit.log.OrderLog} is where to start. No input can use up the
 * memory, but for the number of distinct orders: what is too long, malformed or of another encoding
 * is an unreadable row, and reading goes on at the next line. It needs fastcsv, and Jackson for
 * JSON.
 */
@NullMarked
package dev.orderstatus.testkit.log;

import org.jspecify.annotations.NullMarked;
