package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.Answer;
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
    check("terminal statuses are never left", (answer, faults) -> {
      OrderStatus before = answer.before().status();
      if (terminal.contains(before) && !answer.after().status().equals(before)) {
        faults.add("%s leads out of %s".formatted(answer.request().action(), before), answer);
      }
    });
  }

  /** After a refusal, and where nothing changed, the order is the same. */
  @Test
  default void refusedAndUnchangedChangeNothing() {
    check("refused and unchanged change nothing", (answer, faults) -> {
      boolean same = answer.after().equals(answer.before());
      if ((answer.decision() instanceof Refused || answer.decision() instanceof Unchanged)
          && !same) {
        faults.add("the order changes", answer);
      }
    });
  }

  /** What needs attention leaves the order where it is. */
  @Test
  default void attentionNeverChangesTheStatus() {
    check("attention never changes the status", (answer, faults) -> {
      Order after = answer.after();
      if (answer.decision() instanceof Attention
          && !(after.status().equals(answer.before().status())
              && after.statusSince().equals(answer.before().statusSince()))) {
        faults.add("the order moves to " + after.status(), answer);
      }
    });
  }

  /** Whatever is accepted leads to a status that the set declares. */
  @Test
  default void acceptedOrdersAreInDeclaredStatuses() {
    Set<OrderStatus> declared = statuses(status -> true);
    check("accepted orders are in declared statuses", (answer, faults) -> {
      OrderStatus after = answer.after().status();
      if (answer.decision().isAccepted() && !declared.contains(after)) {
        faults.add("the order comes to " + after, answer);
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
    check("events are never refused to those who may report them", (answer, faults) -> {
      Request request = answer.request();
      if (table.isEvent(request.action())
          && table.actors(request.action()).contains(request.actor())
          && answer.decision() instanceof Refused) {
        faults.add("%s is refused".formatted(request.action()), answer);
      }
    });
  }

  /** An event that was accepted and is reported once more is told to be reflected. */
  @Test
  default void eventsReportedTwiceChangeNothingTheSecondTime() {
    Table table = Table.of(set());
    OrderLifecycle lifecycle = lifecycle();
    check("events reported twice change nothing the second time", (answer, faults) -> {
      Request request = answer.request();
      if (table.isEvent(request.action()) && answer.decision() instanceof Accepted) {
        Answer second = lifecycle.ask(answer.after(), request);
        if (!(second.decision() instanceof Unchanged)) {
          faults.add(
              "%s is accepted, and is not reflected afterwards; say when it is with reflectedWhen(...)"
                  .formatted(request.action()),
              second);
        }
      }
    });
  }

  /** Whoever is told "somebody else may do it" is told the truth. */
  @Test
  default void whoIsNamedAsPermittedIsPermitted() {
    OrderLifecycle lifecycle = lifecycle();
    check("who is named as permitted is permitted", (answer, faults) -> {
      for (Actor named : permitted(answer)) {
        Decision other = lifecycle.decide(answer.before(), answer.request().withActor(named));
        if (notPermitted(other) != null) {
          faults.add("%s is named, and may not either".formatted(named), answer);
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

  private static List<Actor> permitted(Answer answer) {
    Reason reason = notPermitted(answer.decision());
    if (reason != null
        && reason.values(answer.before(), answer.request()).get(Reason.ACTORS)
            instanceof List<?> named) {
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
    questions().forEach((order, request) -> check.look(lifecycle.ask(order, request), faults));
    faults.throwIfAny(invariant);
  }

  private Set<OrderStatus> statuses(Predicate<StatusDefinition> which) {
    return set().statuses().stream()
        .filter(which)
        .map(StatusDefinition::status)
        .collect(Collectors.toUnmodifiableSet());
  }
}
