/**
 * Finding out what a status set can do: all its questions, and the ways through it.
 *
 * <p>A {@link dev.orderstatus.testkit.explore.QuestionSpace} holds every order and request that the
 * conditions of a set can tell apart. An {@link dev.orderstatus.testkit.explore.Exploration}
 * searches them for the shortest legal {@link dev.orderstatus.testkit.explore.History} to each
 * status, for deadlocks, and for what is never used. Both ask the lifecycle itself; nothing is
 * guessed from the table.
 */
@NullMarked
package dev.orderstatus.testkit.explore;

import org.jspecify.annotations.NullMarked;
