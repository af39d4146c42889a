/**
 * Orders as the library sees them, and requests.
 *
 * <p>{@link dev.orderstatus.api.order.Order} is an interface of facts: a shop may implement it in
 * its own class, or copy an order into an {@link dev.orderstatus.api.order.OrderSnapshot}. A
 * {@link dev.orderstatus.api.order.Request} holds an action, its actor and its instant. Nothing
 * here reads a clock.
 */
@NullMarked
package dev.orderstatus.api.order;

import org.jspecify.annotations.NullMarked;
