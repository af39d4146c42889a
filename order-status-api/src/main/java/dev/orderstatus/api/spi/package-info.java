/**
 * What a plugin implements.
 *
 * <p>A {@link dev.orderstatus.api.spi.Plugin} is a value that lists what it brings: whole status
 * sets, and {@link dev.orderstatus.api.definition.Extension}s of sets that somebody else owns. It
 * is handed over by hand, or found through {@link dev.orderstatus.api.spi.StatusPlugin} by
 * {@link java.util.ServiceLoader} in one explicit call. The order in which plugins are given makes
 * no difference.
 */
@NullMarked
package dev.orderstatus.api.spi;

import org.jspecify.annotations.NullMarked;
