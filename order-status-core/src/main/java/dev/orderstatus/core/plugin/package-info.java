/** Finds plugins on the class path and the module path, and reports those that cannot be loaded. */
@NullMarked
package dev.orderstatus.core.plugin;

import org.jspecify.annotations.NullMarked;
