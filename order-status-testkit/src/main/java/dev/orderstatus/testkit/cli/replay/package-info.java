/**
 * The command {@code replay}: reads an order log, audits it, and writes the report.
 *
 * <p>No input can crash it or use up the memory, but for the number of distinct orders: what is too
 * long, malformed or not UTF-8 is an unreadable row, and reading goes on at the next line end.
 */
@NullMarked
package dev.orderstatus.testkit.cli.replay;

import org.jspecify.annotations.NullMarked;
