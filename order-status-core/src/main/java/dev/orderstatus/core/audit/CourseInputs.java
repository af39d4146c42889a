package dev.orderstatus.core.audit;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.PartId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Splits the attributes of a row of an order with parts into inputs of its action and others. */
final class CourseInputs {

  private final ActionInputs ofOrder;
  private final Map<String, ActionInputs> ofKinds = new HashMap<>();
  private final Set<Action> events = new HashSet<>();
  private final Set<String> attributes = new HashSet<>();

  CourseInputs(OrderLifecycle lifecycle) {
    StatusSet set = lifecycle.definition();
    ofOrder = new ActionInputs(set, lifecycle.settings());
    for (Kind kind : set.kinds()) {
      ofKinds.put(kind.code(), new ActionInputs(kind.set(), lifecycle.settings()));
    }
    set.actions().stream()
        .filter(action -> action.kind() == ActionDefinition.Kind.EVENT)
        .forEach(event -> events.add(event.action()));
    set.attributes().stream()
        .map(Attribute::value)
        .filter(code -> !code.equals(CourseRequest.AMOUNT.value()))
        .forEach(attributes::add);
  }

  /** The attributes that the order keeps when it is placed. */
  Attributes kept(Attributes given) {
    Attributes kept = given;
    for (String code : given.asMap().keySet()) {
      if (!attributes.contains(code)) {
        kept = kept.without(Attribute.text(code));
      }
    }
    return kept;
  }

  /**
   * The request of a row.
   *
   * @param about the part; empty for the order
   * @param view the order or the part as its set sees it
   */
  ActionInputs.Given give(Request request, Attributes held, Optional<PartId> about, Order view) {
    ActionInputs inputs = about.isEmpty() ? ofOrder : ofKinds.get(about.get().kind());
    if (inputs == null) {
      return new ActionInputs.Given(request, List.of());
    }
    ActionInputs.Given given = inputs.give(request, held, view);
    // What is reported to the order about its money comes with an amount, which no row of its set
    // stores.
    Long amount = about.isEmpty() && events.contains(request.action())
        ? held.find(CourseRequest.AMOUNT) instanceof Long number ? number : null
        : null;
    return amount == null
        ? given
        : new ActionInputs.Given(
            given.request().with(CourseRequest.AMOUNT, amount),
            given.notTaken().stream()
                .filter(code -> !code.equals(CourseRequest.AMOUNT.value()))
                .toList());
  }
}
