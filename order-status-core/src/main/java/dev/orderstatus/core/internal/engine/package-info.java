/**
 * The engine: makes a lifecycle from a definition, and decides.
 *
 * <p>{@link dev.orderstatus.core.internal.engine.Compiler} checks a set and makes its lifecycle. A
 * lifecycle finds the {@code MemoizedRule} of (status, action, order type); the rules decide there,
 * step by step; the {@code MemoizedRule} remembers each decision by the facts that its rules read.
 * Only the root package and the comparison of versions use this package.
 */
@NullMarked
package dev.orderstatus.core.internal.engine;

import org.jspecify.annotations.NullMarked;
