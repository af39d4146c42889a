/**
 * Orders as the library sees them, and what is asked of them.
 *
 * <p>{@link dev.orderstatus.api.order.Order} is an interface of facts: a shop's own class may
 * implement it, or be copied into an {@link dev.orderstatus.api.order.OrderSnapshot}. A
 * {@link dev.orderstatus.api.order.Request} says who asks what, and when. Nothing here reads a
 * clock.
 */
@NullMarked
package dev.orderstatus.api.order;

import org.jspecify.annotations.NullMarked;
