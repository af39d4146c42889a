/** The loader for the texts of the built-in status sets, which are in files next to them. */
@NullMarked
package dev.orderstatus.core.internal.text;

import org.jspecify.annotations.NullMarked;
