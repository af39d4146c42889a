/** Measures how long it takes to write a message for a customer. */
@NullMarked
package dev.orderstatus.benchmarks.message;

import org.jspecify.annotations.NullMarked;
