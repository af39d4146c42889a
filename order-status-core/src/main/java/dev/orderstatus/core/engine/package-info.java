/**
 * The engine: checks a definition, lays it out, decides.
 *
 * <p>{@link dev.orderstatus.core.engine.Compiler} checks a set and makes a lifecycle of it. A
 * lifecycle finds the cell of (status, action, order type); {@code CommandRules} and
 * {@code EventRules} decide there, step by step; a {@code Cell} remembers what was decided for each
 * combination of the facts that its rules read. Nothing outside of this package uses its inside.
 */
@NullMarked
package dev.orderstatus.core.engine;

import org.jspecify.annotations.NullMarked;
