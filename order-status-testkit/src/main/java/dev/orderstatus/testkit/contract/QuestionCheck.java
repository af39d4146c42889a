package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;

/** Looks at one decision, and adds what is wrong with it. */
@FunctionalInterface
interface QuestionCheck {

  void look(Order order, Request request, Decision decision, Faults faults);
}
