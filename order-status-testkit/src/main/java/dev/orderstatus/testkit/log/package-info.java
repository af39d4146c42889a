/**
 * Reads the order logs of shops as they are, and audits them: CSV or JSON Lines, plain or gzip, in
 * their own columns, times and words.
 *
 * <p>Start with {@link dev.orderstatus.testkit.log.OrderLog}. Apart from the number of distinct
 * orders, no input can use up the memory: a row that is too long, malformed or of another encoding
 * is unreadable, and reading resumes at the next line. It needs fastcsv, and Jackson for JSON.
 */
@NullMarked
package dev.orderstatus.testkit.log;

import org.jspecify.annotations.NullMarked;
