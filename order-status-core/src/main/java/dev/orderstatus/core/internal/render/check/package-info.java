/** Checks the texts of a set: what is missing, and what is wrong. */
@NullMarked
package dev.orderstatus.core.internal.render.check;

import org.jspecify.annotations.NullMarked;
