/**
 * The entry point: {@link dev.orderstatus.api.OrderLifecycle} decides requests about orders.
 *
 * <p>The main path through the library: a definition ({@code definition}) is compiled into a
 * lifecycle; the lifecycle decides a request ({@code order}) and returns a decision
 * ({@code decision}); messages ({@code message}) turn the decision into text. The vocabulary
 * consists of codes ({@code code}).
 */
@NullMarked
package dev.orderstatus.api;

import org.jspecify.annotations.NullMarked;
