/**
 * What a plugin implements.
 *
 * <p>A plugin is handed over by hand, or found by {@link java.util.ServiceLoader} in one explicit
 * call.
 */
@NullMarked
package dev.orderstatus.api.spi;

import org.jspecify.annotations.NullMarked;
