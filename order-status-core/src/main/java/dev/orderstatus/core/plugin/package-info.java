/**
 * Finding plugins on the class path and the module path, and telling which of them cannot be
 * loaded, and why.
 */
@NullMarked
package dev.orderstatus.core.plugin;

import org.jspecify.annotations.NullMarked;
