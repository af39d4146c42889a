/** Checks a definition before it is laid out: one check a class, all problems at once. */
@NullMarked
package dev.orderstatus.core.internal.check;

import org.jspecify.annotations.NullMarked;
