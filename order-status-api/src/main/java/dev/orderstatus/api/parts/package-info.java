/**
 * The standing of an order with several payments and parcels.
 *
 * <p>A shop passes its lines, parcels, returns and payments as
 * {@link dev.orderstatus.api.parts.OrderParts}. The result is the
 * {@link dev.orderstatus.api.parts.Standing}: one word each for fulfillment, return and payment,
 * and the numbers behind them. Nobody sets a word of the whole.
 */
@NullMarked
package dev.orderstatus.api.parts;

import org.jspecify.annotations.NullMarked;
