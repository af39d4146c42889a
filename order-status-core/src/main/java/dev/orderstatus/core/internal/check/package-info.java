/** Checks a definition before it is compiled: one check for each class, all problems at once. */
@NullMarked
package dev.orderstatus.core.internal.check;

import org.jspecify.annotations.NullMarked;
