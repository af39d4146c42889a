/**
 * Where an order of several payments and parcels stands.
 *
 * <p>A shop hands over its lines, parcels, returns and payments as
 * {@link dev.orderstatus.api.parts.OrderParts}. What follows from them is the
 * {@link dev.orderstatus.api.parts.Standing}: one word each for fulfillment, return and payment,
 * and the numbers behind them. Nobody sets a word of the whole.
 */
@NullMarked
package dev.orderstatus.api.parts;

import org.jspecify.annotations.NullMarked;
