/**
 * The contracts of status sets: interfaces that a JUnit test class implements by naming its set:
 *
 * <pre>{@code
 * class RepairsContractTests implements StatusSetContract {
 *   public StatusSet set() {
 *     return new Repairs().statusSet();
 *   }
 * }
 * }</pre>
 *
 * <p>{@link dev.orderstatus.testkit.contract.StatusSetContract} is the whole contract. Its parts
 * cover the {@link dev.orderstatus.testkit.contract.DefinitionContract definition}, the
 * {@link dev.orderstatus.testkit.contract.ReachContract ways through it}, the
 * {@link dev.orderstatus.testkit.contract.DecisionContract decisions} and the
 * {@link dev.orderstatus.testkit.contract.TextContract texts}. They ask every question that the
 * conditions can distinguish; a set of ten statuses takes some seconds.
 */
@NullMarked
package dev.orderstatus.testkit.contract;

import org.jspecify.annotations.NullMarked;
