/**
 * Displays of status sets: {@link dev.orderstatus.core.diagram.Diagram} draws one,
 * {@link dev.orderstatus.core.diagram.Tables} writes it as tables.
 *
 * <p>Both read only the definition. They can therefore show a set that does not compile, and always
 * show the rules by which the set decides.
 */
@NullMarked
package dev.orderstatus.core.diagram;

import org.jspecify.annotations.NullMarked;
