/**
 * Status sets as data, like the tables of a domain expert.
 *
 * <p>A {@link dev.orderstatus.api.definition.StatusSet} is built with a small language that reads
 * like the table: statuses, actions, and transitions with their guards and effects.
 * {@link dev.orderstatus.api.definition.Condition} is the language of guards; import its factories
 * statically. Building does not check the set: compiling it reports all problems at once.
 */
@NullMarked
package dev.orderstatus.api.definition;

import org.jspecify.annotations.NullMarked;
