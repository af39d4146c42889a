/** Checks the contributions of plugins to a set: one check for each class, all problems at once. */
@NullMarked
package dev.orderstatus.core.internal.merge.check;

import org.jspecify.annotations.NullMarked;
