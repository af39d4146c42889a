/** JMH benchmarks of the engine. */
@NullMarked
package dev.orderstatus.benchmarks;

import org.jspecify.annotations.NullMarked;
