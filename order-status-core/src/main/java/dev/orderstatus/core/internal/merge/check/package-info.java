/** Checks what plugins bring to a set: one check a class, all problems at once. */
@NullMarked
package dev.orderstatus.core.internal.merge.check;

import org.jspecify.annotations.NullMarked;
