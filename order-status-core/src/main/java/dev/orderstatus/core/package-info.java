/** The entry to the engine and the built-in status sets. */
@NullMarked
package dev.orderstatus.core;

import org.jspecify.annotations.NullMarked;
