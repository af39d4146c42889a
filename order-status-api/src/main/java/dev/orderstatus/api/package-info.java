/**
 * Where to start: {@link dev.orderstatus.api.OrderLifecycle} answers what may be done with an
 * order.
 *
 * <p>One way leads through the library: a definition ({@code definition}) is compiled into a
 * lifecycle; the lifecycle decides a request ({@code order}) and answers with a decision
 * ({@code decision}); messages ({@code message}) make text of it. The words are codes
 * ({@code code}).
 */
@NullMarked
package dev.orderstatus.api;

import org.jspecify.annotations.NullMarked;
