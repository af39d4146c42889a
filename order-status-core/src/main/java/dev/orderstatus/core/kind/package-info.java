/** The kinds of parts that come with the library: payments, parcels and returns. */
@NullMarked
package dev.orderstatus.core.kind;

import org.jspecify.annotations.NullMarked;
