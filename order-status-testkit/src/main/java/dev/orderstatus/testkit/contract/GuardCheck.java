package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.Conditions;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.explore.QuestionSpace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks that each guard can hold and fail where its row applies, in shops that require an account
 * or not.
 */
final class GuardCheck {

  private final QuestionSpace questions;
  private final List<Conditions> shops;
  private final Map<Action, List<Order>> orders = new HashMap<>();
  private final Map<Action, List<Request>> requests = new HashMap<>();

  GuardCheck(QuestionSpace questions) {
    this.questions = questions;
    OrderLifecycle lifecycle = questions.lifecycle();
    this.shops = List.of(
        Conditions.of(lifecycle),
        Conditions.of(other(lifecycle.definition(), lifecycle.settings())));
  }

  private static OrderLifecycle other(StatusSet set, Settings settings) {
    return OrderStatuses.compile(set, settings.withAccountRequired(!settings.accountRequired()))
        .get();
  }

  Optional<String> fault(TransitionDefinition row, Guard guard) {
    boolean holds = false;
    boolean fails = false;
    for (Order order : orders.computeIfAbsent(row.action(), questions::orders)) {
      if (Table.fits(row, order)) {
        for (Request request : requests.computeIfAbsent(row.action(), questions::requests)) {
          if (row.actors().contains(request.actor())) {
            for (Conditions shop : shops) {
              boolean now = shop.hold(guard.condition(), order, request);
              boolean counts = shop.hold(row.when(), order, request);
              holds |= counts && now;
              fails |= counts && !now;
            }
            if (holds && fails) {
              return Optional.empty();
            }
          }
        }
      }
    }
    return Optional.of("the guard with the reason %s of %s always %s; mend it, or take it out"
        .formatted(guard.otherwise().code(), Table.words(row), holds ? "holds" : "fails"));
  }
}
