package dev.orderstatus.testkit.jqwik;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.ActionDefinition.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The possible requests for an order, each with its needs filled in. */
final class Moves {

  static final Instant FIRST = Instant.parse("2026-11-20T09:00:00Z");

  private final OrderLifecycle lifecycle;

  Moves(OrderLifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  /** The orders that somebody can place, the plainest first. */
  List<OrderSnapshot> placeable() {
    List<OrderSnapshot> orders = new ArrayList<>();
    for (boolean test : new boolean[] {false, true}) {
      for (boolean account : new boolean[] {true, false}) {
        for (OrderType type : lifecycle.definition().types()) {
          for (Payment payment : Payment.values()) {
            orders.add(OrderSnapshot.toPlace(OrderCode.of("EX", 17), type, payment)
                .withTest(test)
                .withAccount(account));
          }
        }
      }
    }
    return orders.stream().filter(order -> !accepted(order, FIRST).isEmpty()).toList();
  }

  List<Request> accepted(Order order, Instant at) {
    StatusSet set = lifecycle.definition();
    List<Request> accepted = new ArrayList<>();
    for (Actor actor : set.actors()) {
      lifecycle.options(order, actor, at).allowed().stream()
          .map(allowed -> filled(allowed, actor, at))
          .forEach(accepted::add);
      actions(Kind.EVENT)
          .map(event -> Request.of(event.action(), actor, at))
          .forEach(accepted::add);
    }
    accepted.removeIf(request -> !lifecycle.decide(order, request).isAccepted());
    return accepted;
  }

  List<Request> refused(Order order, Instant at) {
    return Stream.concat(actions(Kind.COMMAND), actions(Kind.EVENT))
        .flatMap(action -> lifecycle.definition().actors().stream()
            .map(actor -> Request.of(action.action(), actor, at)))
        .filter(request -> lifecycle.decide(order, request) instanceof Refused)
        .toList();
  }

  /** Requests that are refused for one input, which is not taken or is of the wrong kind. */
  List<Request> refusedForAnInput(Order order, Instant at) {
    return accepted(order, at).stream()
        .flatMap(request -> Inputs.more(lifecycle.definition(), request))
        .filter(request -> lifecycle.decide(order, request) instanceof Refused)
        .toList();
  }

  /** The request with another input, in each way that is accepted. */
  List<Request> acceptedWithAnInput(Order order, Request request) {
    return Inputs.more(lifecycle.definition(), request)
        .filter(more -> lifecycle.decide(order, more).isAccepted())
        .toList();
  }

  private Stream<ActionDefinition> actions(Kind kind) {
    return lifecycle.definition().actions().stream().filter(action -> action.kind() == kind);
  }

  private Request filled(Options.Allowed allowed, Actor actor, Instant at) {
    Request request = Request.of(allowed.action(), actor, at);
    if (allowed.needsJustification()) {
      request = request.withJustification("because");
    }
    for (Attribute<?> attribute : allowed.needs()) {
      request = request.withInputs(
          request.inputs().withRaw(attribute.value(), Inputs.values(attribute).get(0)));
    }
    return request;
  }
}
