/**
 * The interface that a plugin implements.
 *
 * <p>A {@link dev.orderstatus.api.spi.Plugin} is a value that lists its contents: whole status
 * sets, and {@link dev.orderstatus.api.definition.Extension}s of sets that somebody else owns. A
 * shop passes it directly, or one explicit call finds it through
 * {@link dev.orderstatus.api.spi.StatusPlugin} by {@link java.util.ServiceLoader}. The order in
 * which plugins are given makes no difference.
 */
@NullMarked
package dev.orderstatus.api.spi;

import org.jspecify.annotations.NullMarked;
