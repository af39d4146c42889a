package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What the decisions of any set must keep, for every question that its conditions can tell apart.
 */
public interface DecisionContract extends SetUnderTest {

  /** Nothing leads out of a terminal status. */
  @Test
  default void terminalStatusesAreNeverLeft() {
    Set<OrderStatus> terminal = statuses(status -> status.ending() == Ending.TERMINAL);
    check("terminal statuses are never left", (order, request, decision, faults) -> {
      Order after = decision.applyTo(order, request);
      if (terminal.contains(order.status()) && !after.status().equals(order.status())) {
        faults.add(
            "%s leads out of %s".formatted(request.action(), order.status()),
            order,
            request,
            decision);
      }
    });
  }

  /** After a refusal, and where nothing changed, the order is the same. */
  @Test
  default void refusedAndUnchangedChangeNothing() {
    check("refused and unchanged change nothing", (order, request, decision, faults) -> {
      boolean same = decision.applyTo(order, request).equals(order);
      if ((decision instanceof Refused || decision instanceof Unchanged) && !same) {
        faults.add("the order changes", order, request, decision);
      }
    });
  }

  /** What needs attention leaves the order where it is. */
  @Test
  default void attentionNeverChangesTheStatus() {
    check("attention never changes the status", (order, request, decision, faults) -> {
      Order after = decision.applyTo(order, request);
      if (decision instanceof Attention
          && !(after.status().equals(order.status())
              && after.statusSince().equals(order.statusSince()))) {
        faults.add("the order moves to " + after.status(), order, request, decision);
      }
    });
  }

  /** Whatever is accepted leads to a status that the set declares. */
  @Test
  default void acceptedOrdersAreInDeclaredStatuses() {
    Set<OrderStatus> declared = statuses(status -> true);
    check("accepted orders are in declared statuses", (order, request, decision, faults) -> {
      OrderStatus after = decision.applyTo(order, request).status();
      if (decision.isAccepted() && !declared.contains(after)) {
        faults.add("the order comes to " + after, order, request, decision);
      }
    });
  }

  /**
   * A decision depends on nothing but its question: asked again later, about another object with
   * the same facts, also of a set compiled anew.
   */
  @Test
  default void decisionsArePure() {
    new PurityCheck(questions(), lifecycle()).run();
  }

  /** An event has happened: nobody who may report it is refused. */
  @Test
  default void eventsAreNeverRefusedToThoseWhoMayReportThem() {
    Table table = Table.of(set());
    check(
        "events are never refused to those who may report them",
        (order, request, decision, faults) -> {
          if (table.isEvent(request.action())
              && table.actors(request.action()).contains(request.actor())
              && decision instanceof Refused) {
            faults.add("%s is refused".formatted(request.action()), order, request, decision);
          }
        });
  }

  /** An event that was accepted and is reported once more is told to be reflected. */
  @Test
  default void eventsReportedTwiceChangeNothingTheSecondTime() {
    Table table = Table.of(set());
    OrderLifecycle lifecycle = lifecycle();
    check(
        "events reported twice change nothing the second time",
        (order, request, decision, faults) -> {
          if (table.isEvent(request.action()) && decision instanceof Accepted) {
            Order after = decision.applyTo(order, request);
            Decision second = lifecycle.decide(after, request);
            if (!(second instanceof Unchanged)) {
              faults.add(
                  "%s is accepted, and is not reflected afterwards; say when it is with reflectedWhen(...)"
                      .formatted(request.action()),
                  after,
                  request,
                  second);
            }
          }
        });
  }

  /** Whoever is told "somebody else may do it" is told the truth. */
  @Test
  default void whoIsNamedAsPermittedIsPermitted() {
    OrderLifecycle lifecycle = lifecycle();
    check("who is named as permitted is permitted", (order, request, decision, faults) -> {
      for (Actor named : permitted(decision, order, request)) {
        Decision other = lifecycle.decide(order, request.withActor(named));
        if (notPermitted(other) != null) {
          faults.add("%s is named, and may not either".formatted(named), order, request, decision);
        }
      }
    });
  }

  private static @Nullable Reason notPermitted(Decision decision) {
    return decision instanceof Refused refused
        ? refused.reasons().stream()
            .filter(reason -> reason.code().equals(ReasonCode.NOT_PERMITTED_FOR_ACTOR))
            .findFirst()
            .orElse(null)
        : null;
  }

  private static List<Actor> permitted(Decision decision, Order order, Request request) {
    Reason reason = notPermitted(decision);
    if (reason != null
        && reason.values(order, request).get(Reason.ACTORS) instanceof List<?> named) {
      return named.stream().map(Actor.class::cast).toList();
    }
    return List.of();
  }

  /**
   * An order in a status that the set does not know, be it that its plugin is gone, is refused
   * nothing in silence, and no code reaches its customer.
   */
  @Test
  default void ordersInUnknownStatusesAreKeptAndNamed() {
    new UnknownStatusCheck(questions()).run();
  }

  /** Options list every command once, and say what a decision would say. */
  @Test
  default void optionsAgreeWithDecisions() {
    new OptionsCheck(questions()).run();
  }

  private void check(String invariant, QuestionCheck check) {
    Faults faults = new Faults();
    OrderLifecycle lifecycle = lifecycle();
    questions()
        .forEach((order, request) ->
            check.look(order, request, lifecycle.decide(order, request), faults));
    faults.throwIfAny(invariant);
  }

  private Set<OrderStatus> statuses(Predicate<StatusDefinition> which) {
    return set().statuses().stream()
        .filter(which)
        .map(StatusDefinition::status)
        .collect(Collectors.toUnmodifiableSet());
  }
}
