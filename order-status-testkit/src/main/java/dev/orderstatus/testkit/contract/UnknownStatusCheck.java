package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.testkit.explore.QuestionSpace;
import java.util.Locale;

/** Checks the answers for an order in a status that the set does not know. */
final class UnknownStatusCheck {

  private static final OrderStatus UNKNOWN = OrderStatus.of("testkit:unheard-of");

  private final QuestionSpace questions;
  private final OrderLifecycle lifecycle;
  private final Faults faults = new Faults();

  UnknownStatusCheck(QuestionSpace questions) {
    this.questions = questions;
    this.lifecycle = questions.lifecycle();
  }

  void run() {
    Table table = Table.of(lifecycle.definition());
    for (ActionDefinition action : lifecycle.definition().actions()) {
      for (Order known : questions.orders(action.action())) {
        if (!known.status().equals(OrderStatus.NEW)) {
          Order order = OrderSnapshot.copyOf(known).withStatus(UNKNOWN);
          for (Request request : questions.requests(action.action())) {
            boolean reported = table.isEvent(action.action())
                && table.actors(action.action()).contains(request.actor());
            look(order, request, reported || !table.isEvent(action.action()));
          }
        }
      }
    }
    questions.ordersWithMessages().forEach(this::message);
    faults.throwIfAny("orders in unknown statuses are kept and named");
  }

  private void look(Order order, Request request, boolean named) {
    Answer answer = lifecycle.ask(order, request);
    if (!answer.after().equals(order)) {
      faults.add("the order changes", answer);
    }
    if (named
        && answer.decision().reasons().stream()
            .noneMatch(reason -> reason.code().equals(ReasonCode.UNKNOWN_STATUS)
                && !reason.remedies().isEmpty())) {
      faults.add("unknown-status is not reported with a remedy", answer);
    }
  }

  private void message(Order known) {
    Order order = OrderSnapshot.copyOf(known).withStatus(UNKNOWN);
    StatusMessage message =
        lifecycle.messages().describe(order, order.statusSince(), Locale.ENGLISH);
    String all = message.label() + message.headline() + message.body() + message.nextSteps();
    if (message.phase().isPresent() || all.contains(UNKNOWN.name())) {
      faults.add("the customer reads: " + all);
    }
  }
}
