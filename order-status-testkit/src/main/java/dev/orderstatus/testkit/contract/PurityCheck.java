package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.testkit.explore.QuestionSpace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks every question of an action twice: the second time later, about another object with the same
 * facts, and to a set that is compiled again. A condition that reads a clock or the identity of its
 * object then answers some question differently.
 */
final class PurityCheck {

  /** The facts of an order in another object of another class. */
  private record Same(
      OrderCode code,
      OrderType type,
      OrderStatus status,
      Instant statusSince,
      Instant placedAt,
      Payment payment,
      boolean test,
      boolean account,
      Attributes attributes)
      implements Order {

    static Order as(Order order) {
      return new Same(
          order.code(),
          order.type(),
          order.status(),
          order.statusSince(),
          order.placedAt(),
          order.payment(),
          order.test(),
          order.account(),
          order.attributes());
    }
  }

  private final QuestionSpace questions;
  private final OrderLifecycle anew;
  private final Faults faults = new Faults();

  PurityCheck(QuestionSpace questions, OrderLifecycle anew) {
    this.questions = questions;
    this.anew = anew;
  }

  void run() {
    for (ActionDefinition action : questions.lifecycle().definition().actions()) {
      askTwice(questions.orders(action.action()), questions.requests(action.action()));
    }
    faults.throwIfAny("equal questions have equal decisions");
  }

  private void askTwice(List<Order> orders, List<Request> requests) {
    List<Decision> decisions = new ArrayList<>(orders.size() * requests.size());
    for (Order order : orders) {
      for (Request request : requests) {
        decisions.add(questions.lifecycle().decide(order, request));
      }
    }
    int asked = 0;
    for (Order order : orders) {
      Order same = Same.as(order);
      for (Request request : requests) {
        Decision before = decisions.get(asked++);
        Decision again = anew.decide(same, request);
        if (!before.equals(again)) {
          faults.add("asked again, the answer is " + again, order, request, before);
        }
      }
    }
  }
}
