/** One lifecycle that several threads share. */
@NullMarked
package dev.orderstatus.benchmarks.concurrency;

import org.jspecify.annotations.NullMarked;
