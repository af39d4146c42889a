/** Messages: turns the texts of a status set into messages for customers and the shop's staff. */
@NullMarked
package dev.orderstatus.core.internal.render;

import org.jspecify.annotations.NullMarked;
