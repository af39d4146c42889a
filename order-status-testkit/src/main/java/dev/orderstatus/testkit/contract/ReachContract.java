package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Fallback;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.testkit.explore.Exploration;
import dev.orderstatus.testkit.explore.History;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every part of a set is used: every status is reached and left, every row is taken. */
public interface ReachContract extends SetUnderTest {

  /** Accepted requests lead to every status. */
  @Test
  default void everyStatusIsReachedByAcceptedRequests() {
    Faults faults = new Faults();
    Exploration.of(questions())
        .unreachable()
        .forEach(status -> faults.add(
            "no accepted requests lead to %s; look at the guards of the transitions to it"
                .formatted(status)));
    faults.throwIfAny("every status is reached by accepted requests");
  }

  /** An actor can move an order on from every status that is no end. */
  @Test
  default void everyStatusThatIsNoEndIsMovedOnBySomebody() {
    Faults faults = new Faults();
    Exploration exploration = Exploration.of(questions());
    for (StatusDefinition status : set().statuses()) {
      if (status.ending() == Ending.NONE
          && exploration.moversFrom(status.status()).isEmpty()) {
        faults.add("nobody can move an order on from %s; look at the guards of its transitions"
            .formatted(status.status()));
      }
    }
    faults.throwIfAny("every status that is no end is moved on by somebody");
  }

  /** Every possible order can reach an end. */
  @Test
  default void noOrderIsStuck() {
    Faults faults = new Faults();
    for (History history : Exploration.of(questions()).stuck()) {
      faults.add(
          "from %s this order comes to no end:%n%s".formatted(history.order().status(), history));
    }
    faults.throwIfAny("no order is stuck");
  }

  /** The same requests lead to the same orders again. */
  @Test
  default void historiesReplay() {
    Faults faults = new Faults();
    Exploration exploration = Exploration.of(questions());
    OrderLifecycle lifecycle = lifecycle();
    for (OrderStatus status : exploration.reachable()) {
      exploration.shortestTo(status).ifPresent(history -> {
        History again = History.of(lifecycle, history.start(), history.requests());
        if (!again.equals(history)) {
          faults.add(
              "this history:%n%s%nis another the second time:%n%s".formatted(history, again));
        }
      });
    }
    faults.throwIfAny("histories replay");
  }

  /**
   * Every transition can be accepted in each of its statuses, and is accepted from each of its
   * actors for orders that reach these statuses. A plugin may close its own status to a transition
   * of others that starts from all statuses.
   */
  @Test
  default void everyTransitionIsTakenFromEachStatusByEachActor() {
    Faults faults = new Faults();
    Explained given = Explained.of(questions());
    Exploration exploration = Exploration.of(questions());
    Table table = Table.of(set());
    for (TransitionDefinition row : set().transitions()) {
      table.sources(row).stream()
          .filter(source -> !given.sources(row).contains(source) && !table.mayClose(row, source))
          .forEach(source ->
              faults.add("%s is never accepted in %s; take the status out, or mend the guards"
                  .formatted(Table.words(row), source)));
      row.actors().stream()
          .filter(actor -> !table.isTaken(row, actor, exploration))
          .forEach(actor ->
              faults.add("%s is never accepted from %s; take the actor out, or mend the guards"
                  .formatted(Table.words(row), actor)));
    }
    faults.throwIfAny("every transition is taken from each status by each actor");
  }

  /**
   * Every effect and warning of a transition follows at times. If a plugin adds a guard to a
   * transition of others, the effects and warnings of that transition may no longer follow.
   */
  @Test
  default void everyEffectAndWarningFollowsAtTimes() {
    Faults faults = new Faults();
    Explained given = Explained.of(questions());
    Table table = Table.of(set());
    for (TransitionDefinition row : set().transitions()) {
      Stream.concat(row.effects().stream(), row.warnings().stream())
          .filter(notice -> !table.mayPreclude(row, notice))
          .map(Conditional::value)
          .filter(notice -> !given.notices(row).contains(notice))
          .forEach(notice -> faults.add("%s never brings %s; mend its condition, or take it out"
              .formatted(Table.words(row), notice.code())));
    }
    faults.throwIfAny("every effect and warning follows at times");
  }

  /** Every guard holds at times and fails at times. */
  @Test
  default void everyGuardHoldsAndFails() {
    Faults faults = new Faults();
    GuardCheck check = new GuardCheck(questions());
    for (TransitionDefinition row : set().transitions()) {
      for (Guard guard : row.guards()) {
        check.fault(row, guard).ifPresent(faults::add);
      }
    }
    faults.throwIfAny("every guard holds at times and fails at times");
  }

  /** Every more specific reason is given at times. */
  @Test
  default void everyMoreTellingReasonIsGivenAtTimes() {
    Faults faults = new Faults();
    Explained given = Explained.of(questions());
    for (ActionDefinition action : set().actions()) {
      List<Fallback> answers = action.answers().stream().map(Conditional::value).toList();
      for (Fallback answer : answers) {
        if (!given.isGiven(action.action(), answer.reason())) {
          faults.add(
              "%s never answers %s; an answer before it hides it, or its condition never holds"
                  .formatted(action.action(), answer.reason().code()));
        }
      }
    }
    faults.throwIfAny("every more telling reason is given at times");
  }
}
