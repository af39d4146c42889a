/**
 * What of a status set a test run has exercised. A {@link
 * dev.orderstatus.testkit.coverage.Coverage} hands out lifecycles that decide as they always do and
 * count what they decided; its {@link dev.orderstatus.testkit.coverage.CoverageReport} lists what no
 * test has seen, by {@link dev.orderstatus.testkit.coverage.Dimension}, and fails a build that asks
 * for more. {@link dev.orderstatus.testkit.coverage.SharedCoverage} adds up all test classes of a
 * run; it is the only class here that needs JUnit.
 */
@NullMarked
package dev.orderstatus.testkit.coverage;

import org.jspecify.annotations.NullMarked;
