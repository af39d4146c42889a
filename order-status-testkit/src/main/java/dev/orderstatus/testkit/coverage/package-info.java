/**
 * Measures which parts of a status set a test run exercises. A
 * {@link dev.orderstatus.testkit.coverage.Coverage} wraps lifecycles, which decide as before and
 * count their decisions. Its {@link dev.orderstatus.testkit.coverage.CoverageReport} lists the
 * parts that no test has exercised, by {@link dev.orderstatus.testkit.coverage.Dimension}, and
 * fails a build that requires more. {@link dev.orderstatus.testkit.coverage.SharedCoverage} adds up
 * all test classes of a run; it is the only class here that needs JUnit.
 */
@NullMarked
package dev.orderstatus.testkit.coverage;

import org.jspecify.annotations.NullMarked;
