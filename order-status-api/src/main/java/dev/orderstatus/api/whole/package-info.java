/**
 * Orders of several payments, parcels and returns: the facts that a shop stores of them, and a
 * request about one part or about the order itself.
 */
@NullMarked
package dev.orderstatus.api.whole;

import org.jspecify.annotations.NullMarked;
