/**
 * Explores a status set: all its questions, and the ways through it.
 *
 * <p>A {@link dev.orderstatus.testkit.explore.QuestionSpace} holds every order and request that the
 * conditions of a set can distinguish. An {@link dev.orderstatus.testkit.explore.Exploration}
 * searches them for the shortest legal {@link dev.orderstatus.testkit.explore.History} to each
 * status, for deadlocks, and for unused parts. Both ask the lifecycle itself, and infer nothing
 * from the table.
 */
@NullMarked
package dev.orderstatus.testkit.explore;

import org.jspecify.annotations.NullMarked;
