package dev.orderstatus.core.claim;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.message.PromisedTime;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.procurement.Procurement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** An order at an instant, and what its customer may do with it then. */
record Situation(
    OrderLifecycle lifecycle,
    OrderSnapshot order,
    Instant at,
    Options options,
    Set<String> allowed) {

  static Situation of(OrderLifecycle lifecycle, OrderSnapshot order, Instant at) {
    Options options = lifecycle.options(order, Actor.CUSTOMER, at);
    return new Situation(
        lifecycle,
        order,
        at,
        options,
        options.allowed().stream()
            .map(option -> option.action().value())
            .collect(Collectors.toSet()));
  }

  boolean payment(Payment... any) {
    return Set.of(any).contains(order.payment());
  }

  boolean in(String status) {
    return order.status().value().equals(status);
  }

  boolean allows(String action) {
    return allowed.contains(action);
  }

  boolean has(String attribute) {
    return order.attributes().find(attribute(attribute)) != null;
  }

  boolean is(String attribute, String value) {
    return Objects.equals(order.attributes().find(attribute(attribute)), value);
  }

  private Attribute<?> attribute(String code) {
    return lifecycle.definition().attributes().stream()
        .filter(value -> value.value().equals(code))
        .findFirst()
        .orElse(Attribute.text(code));
  }

  boolean isPromised() {
    return lifecycle.promise(order, at).isPresent();
  }

  boolean isOverdue() {
    return lifecycle.promise(order, at).filter(PromisedTime::overdue).isPresent();
  }

  boolean isShippingOver() {
    return order.attributes().find(Procurement.ESTIMATED_SHIPPING) instanceof LocalDate date
        && date.isBefore(at.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** All that the customer reads: the status, and why each action that is theirs is refused. */
  List<String> texts(Locale locale) {
    StatusMessage message = lifecycle.messages().describe(order, at, locale);
    List<String> texts = new ArrayList<>(List.of(message.headline(), message.body()));
    message.nextSteps().forEach(step -> texts.add(step.text()));
    for (Options.NotAllowed refused : options.refused()) {
      if (refused.forActor()) {
        Request request = Request.of(refused.action(), Actor.CUSTOMER, at);
        refused
            .why()
            .reasons()
            .forEach(reason -> texts.add(lifecycle
                .messages()
                .explain(reason, order, request, Audience.CUSTOMER, locale)
                .value()));
        refused
            .why()
            .remedies()
            .forEach(reason -> texts.add(lifecycle
                .messages()
                .explain(reason, order, request, Audience.CUSTOMER, locale)
                .value()));
      }
    }
    return texts;
  }
}
