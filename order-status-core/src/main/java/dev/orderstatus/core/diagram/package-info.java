/**
 * Status sets to look at: {@link dev.orderstatus.core.diagram.Diagram} draws one,
 * {@link dev.orderstatus.core.diagram.Tables} writes it as tables.
 *
 * <p>Both read the definition and nothing else, so a set need not compile to be shown, and what is
 * shown cannot differ from what is decided.
 */
@NullMarked
package dev.orderstatus.core.diagram;

import org.jspecify.annotations.NullMarked;
