/** Orders in several parts: what follows from their lines, parcels, returns and payments. */
@NullMarked
package dev.orderstatus.benchmarks.parts;

import org.jspecify.annotations.NullMarked;
