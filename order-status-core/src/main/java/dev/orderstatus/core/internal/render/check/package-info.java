/** Checks the texts of a set for missing and wrong ones. */
@NullMarked
package dev.orderstatus.core.internal.render.check;

import org.jspecify.annotations.NullMarked;
