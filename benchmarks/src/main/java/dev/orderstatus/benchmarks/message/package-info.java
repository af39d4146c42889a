/** How long it takes to tell a customer how an order stands. */
@NullMarked
package dev.orderstatus.benchmarks.message;

import org.jspecify.annotations.NullMarked;
