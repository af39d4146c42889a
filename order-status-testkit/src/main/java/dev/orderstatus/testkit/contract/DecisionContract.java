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

/** The contract of decisions, for every question that the conditions of a set can distinguish. */
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

  /** After a refusal or an unchanged decision, the order is the same. */
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

  /** A decision that needs attention keeps the order in its status. */
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

  /** Every accepted request leads to a status that the set declares. */
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
   * A decision depends only on its question: it is the same later, for another object with the same
   * facts, and for a set that is compiled again.
   */
  @Test
  default void decisionsArePure() {
    new PurityCheck(questions(), lifecycle()).run();
  }

  /** An event has happened: an actor who may report it is never refused. */
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

  /** An accepted event that is reported again is reflected. */
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

  /** A refusal that names other actors names only actors who really may. */
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
   * An order in an unknown status, perhaps of a removed plugin, gets a reason for every refusal,
   * and no code reaches its customer.
   */
  @Test
  default void ordersInUnknownStatusesAreKeptAndNamed() {
    new UnknownStatusCheck(questions()).run();
  }

  /** Options list every command once, and agree with decisions. */
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
