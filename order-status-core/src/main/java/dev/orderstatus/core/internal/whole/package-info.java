/**
 * Orders of parts: the facts of a whole as the rules see them, and the course of a request. Uses
 * the engine for every single decision, and decides none itself.
 */
@NullMarked
package dev.orderstatus.core.internal.whole;

import org.jspecify.annotations.NullMarked;
