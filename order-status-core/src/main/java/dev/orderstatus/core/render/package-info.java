/**
 * Messages: turns the texts of a status set into what a customer, or the people of the shop, read.
 *
 * <p>{@link dev.orderstatus.core.render.SetMessages} renders;
 * {@link dev.orderstatus.core.render.TextCheck} says what is missing or wrong in the texts of a
 * set.
 */
@NullMarked
package dev.orderstatus.core.render;

import org.jspecify.annotations.NullMarked;
