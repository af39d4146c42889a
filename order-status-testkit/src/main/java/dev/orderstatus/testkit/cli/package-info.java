/**
 * The command-line tool, {@code order-status}: each command is a thin face on one call of the
 * library. Results go to standard output, diagnostics to standard error.
 */
@NullMarked
package dev.orderstatus.testkit.cli;

import org.jspecify.annotations.NullMarked;
