/**
 * Given an order, when something is asked, then this is the answer: tests that read like that.
 *
 * <p>{@link dev.orderstatus.testkit.scenario.Scenario} starts one. The phases are types: what is
 * out of order does not compile. A failure shows the history, the order, the request, what was
 * expected and what came, with the line of the test on top.
 */
@NullMarked
package dev.orderstatus.testkit.scenario;

import org.jspecify.annotations.NullMarked;
