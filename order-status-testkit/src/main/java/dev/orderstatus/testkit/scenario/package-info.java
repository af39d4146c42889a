/**
 * Tests that read "given an order, when a request is made, then this is the answer".
 *
 * <p>{@link dev.orderstatus.testkit.scenario.Scenario} starts one. The phases are types, so phases
 * in the wrong order do not compile. A failure shows the history, the order, the request, and the
 * expected and the actual answer, with the line of the test on top.
 */
@NullMarked
package dev.orderstatus.testkit.scenario;

import org.jspecify.annotations.NullMarked;
