/** How deep conditions may nest. */
@NullMarked
package dev.orderstatus.core.nesting;

import org.jspecify.annotations.NullMarked;
