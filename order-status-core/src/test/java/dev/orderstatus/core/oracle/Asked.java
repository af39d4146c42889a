package dev.orderstatus.core.oracle;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Remedy;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts a question of the oracle to the library, and its decision into the oracle's form. */
public record Asked(Order order, Request request) {

  private static final OrderCode CODE = OrderCode.of("EX-000017-K");

  public static Asked of(Question q) {
    Instant since = q.statusSince() == null ? Instant.EPOCH : q.statusSince();
    Instant placed = q.placedAt() == null ? Instant.EPOCH : q.placedAt();
    Order order = OrderSnapshot.of(
        CODE,
        OrderType.of(q.type()),
        OrderStatus.of(q.status()),
        since,
        placed,
        Payment.parse(q.payment()).get(),
        q.test(),
        q.account(),
        attributes(q.attributes()));
    Request request = Request.of(Action.of(q.action()), Actor.of(q.actor()), q.at())
        .withInputs(attributes(q.inputs()))
        .withNotifyCustomer(q.notifyCustomer());
    if (q.reason() != null) {
      request = request.withReason(q.reason());
    }
    if (q.expectedStatus() != null) {
      request = request.withExpectedStatus(OrderStatus.of(q.expectedStatus()));
    }
    return new Asked(order, request);
  }

  private static Attributes attributes(Map<String, Object> values) {
    Attributes attributes = Attributes.none();
    for (Map.Entry<String, Object> value : values.entrySet()) {
      attributes = attributes.withRaw(value.getKey(), value.getValue());
    }
    return attributes;
  }

  public Answer answer(Question q, Decision decision) {
    Order after = decision.applyTo(order, request);
    boolean placeless = q.status().equals("new") && !decision.isAccepted();
    Answer.After then = new Answer.After(
        after.status().value(),
        placeless ? q.statusSince() : after.statusSince(),
        placeless ? q.placedAt() : after.placedAt(),
        after.payment().code(),
        new TreeMap<>(after.attributes().asMap()));
    Map<String, Object> parameters = new TreeMap<>();
    if (decision instanceof Accepted it) {
      return new Answer(
          "accepted",
          it.from().value(),
          it.to().value(),
          null,
          List.of(),
          List.of(),
          it.effects().stream().map(this::rendered).toList(),
          it.warnings().stream().map(warning -> warning.code().value()).toList(),
          then,
          parameters);
    }
    if (decision instanceof Unchanged it) {
      return answer(
          q,
          "unchanged",
          it.reason().code().value(),
          List.of(),
          List.of(),
          List.of(),
          then,
          parameters);
    }
    if (decision instanceof Refused it) {
      it.reasons().forEach(reason -> collect(reason, parameters));
      return answer(
          q, "refused", null, codes(it.reasons()), it.remedies(), List.of(), then, parameters);
    }
    Attention it = (Attention) decision;
    collect(it.reason(), parameters);
    return answer(
        q,
        "attention",
        it.reason().code().value(),
        List.of(),
        it.remedies(),
        it.effects(),
        then,
        parameters);
  }

  private Answer answer(
      Question q,
      String decision,
      String code,
      List<String> reasons,
      List<Remedy> remedies,
      List<Effect> effects,
      Answer.After then,
      Map<String, Object> parameters) {
    return new Answer(
        decision,
        q.status(),
        q.status(),
        code,
        reasons,
        remedies.stream().map(remedy -> remedy.code().value()).distinct().toList(),
        effects.stream().map(this::rendered).toList(),
        List.of(),
        then,
        parameters);
  }

  static List<String> codes(List<Reason> reasons) {
    return reasons.stream().map(reason -> reason.code().value()).toList();
  }

  private void collect(Reason reason, Map<String, Object> parameters) {
    reason
        .values(order, request)
        .forEach((name, value) -> parameters.put(reason.code() + "." + name, plain(value)));
    reason
        .remedies()
        .forEach(remedy -> remedy
            .values(order, request)
            .forEach((name, value) -> parameters.put(remedy.code() + "." + name, plain(value))));
  }

  private static Object plain(Object value) {
    if (value instanceof List<?> list) {
      List<Object> plain = new ArrayList<>();
      list.forEach(one -> plain.add(plain(one)));
      return plain;
    }
    return value instanceof dev.orderstatus.api.code.Code code ? code.value() : value;
  }

  private String rendered(Effect effect) {
    Map<String, Object> values = effect.values(order, request);
    return effect.code() + (values.isEmpty() ? "" : values.toString())
        + (effect.optional() ? "?" : "") + "@" + effect.audience();
  }
}
