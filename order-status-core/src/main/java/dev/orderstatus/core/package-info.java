/**
 * Where a shop starts: {@link dev.orderstatus.core.OrderStatuses} gives the built-in status sets
 * and compiles any other.
 */
@NullMarked
package dev.orderstatus.core;

import org.jspecify.annotations.NullMarked;
