/**
 * The entry point for a shop: {@link dev.orderstatus.core.OrderStatuses} provides the built-in
 * status sets and compiles any other.
 */
@NullMarked
package dev.orderstatus.core;

import org.jspecify.annotations.NullMarked;
