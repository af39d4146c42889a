/**
 * Status sets as data: what a domain expert would write down in a table.
 *
 * <p>A {@link dev.orderstatus.api.definition.StatusSet} is built with a small language that reads
 * like the table: statuses, actions, and transitions with their guards and effects.
 * {@link dev.orderstatus.api.definition.Condition} is the language of guards; its factories are
 * meant to be imported statically. Building does not check: whatever is wrong with a set is
 * reported all at once when it is compiled.
 */
@NullMarked
package dev.orderstatus.api.definition;

import org.jspecify.annotations.NullMarked;
