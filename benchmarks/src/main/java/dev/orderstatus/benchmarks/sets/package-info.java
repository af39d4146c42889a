/** The sets that come with the library, and sets of up to ten thousand statuses. */
@NullMarked
package dev.orderstatus.benchmarks.sets;

import org.jspecify.annotations.NullMarked;
