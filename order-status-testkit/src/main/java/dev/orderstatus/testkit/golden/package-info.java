/**
 * A status set as a text file that a test compares.
 * {@link dev.orderstatus.testkit.golden.GoldenTable} shows its statuses, transitions, answers and
 * promises as tables. A change of the set changes a few lines, which somebody reads before it is
 * accepted.
 */
@NullMarked
package dev.orderstatus.testkit.golden;

import org.jspecify.annotations.NullMarked;
