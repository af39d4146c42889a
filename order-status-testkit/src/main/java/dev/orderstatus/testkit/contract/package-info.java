/**
 * What any status set must keep, as interfaces that a JUnit test class implements by naming its
 * set:
 *
 * <pre>{@code
 * class RepairsContractTests implements StatusSetContract {
 *   public StatusSet set() {
 *     return new Repairs().statusSet();
 *   }
 * }
 * }</pre>
 *
 * <p>{@link dev.orderstatus.testkit.contract.StatusSetContract} is the whole of it. Its parts are
 * about the {@link dev.orderstatus.testkit.contract.DefinitionContract definition}, the
 * {@link dev.orderstatus.testkit.contract.ReachContract ways through it}, the
 * {@link dev.orderstatus.testkit.contract.DecisionContract decisions} and the
 * {@link dev.orderstatus.testkit.contract.TextContract texts}. Every question that the conditions
 * can tell apart is asked; a set of ten statuses takes some seconds.
 */
@NullMarked
package dev.orderstatus.testkit.contract;

import org.jspecify.annotations.NullMarked;
