package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Payment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds out if an order can pass the condition and the guards of a transition: tries all values of
 * actor, status, type, payment and the two yes-or-no facts of the order; any other fact in a guard
 * may be true or false. Immutable and thread-safe.
 */
public final class Satisfiability {

  private static final List<Boolean> EITHER = List.of(true, false);

  private final Set<Actor> actors;
  private final Map<OrderStatus, Section> sections = new HashMap<>();

  /**
   * Prepares the search for the transitions of a set.
   *
   * @param set the set
   */
  public Satisfiability(StatusSet set) {
    this.actors = Set.copyOf(set.actors());
    set.statuses().forEach(row -> sections.put(row.status(), row.section()));
  }

  /**
   * Tries a transition for each of its actors that the set declares.
   *
   * @param row the transition
   * @param from the source status
   * @param type the type of the order
   * @return false if no order can pass
   */
  public boolean canBePassed(TransitionDefinition row, OrderStatus from, OrderType type) {
    return row.actors().stream()
        .anyMatch(actor -> actors.contains(actor) && canBePassed(row, from, type, actor));
  }

  /**
   * Tries a transition for one actor.
   *
   * @param row the transition
   * @param from the source status
   * @param type the type of the order
   * @param actor the one who asks or reports
   * @return false if no order can pass
   */
  public boolean canBePassed(
      TransitionDefinition row, OrderStatus from, OrderType type, Actor actor) {
    PartialEvaluation place =
        PartialEvaluation.of(from, sections.get(from), type).with(Fact.ACTOR, actor);
    List<Condition> guards = Stream.concat(
            Stream.of(row.when()), row.guards().stream().map(Guard::condition))
        .map(place::rest)
        .toList();
    for (Payment payment : Payment.values()) {
      for (boolean test : EITHER) {
        for (boolean account : EITHER) {
          PartialEvaluation order = PartialEvaluation.knowing(Fact.PAYMENT, payment)
              .with(Fact.TEST_ORDER, test)
              .with(Fact.HAS_ACCOUNT, account);
          if (guards.stream().allMatch(order::mayHold)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
