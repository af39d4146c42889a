package dev.orderstatus.core.oracle;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts a question of the oracle to the library, and its decision into the oracle's form. */
public record Asked(Order order, Request request) {

  private static final OrderCode CODE = OrderCode.of("EX-000017-K");

  public static Asked of(Question q) {
    Facts facts = q.order();
    Ask ask = q.ask();
    Order order = OrderSnapshot.of(
        CODE,
        OrderType.of(facts.type()),
        status(facts.status()),
        orEpoch(facts.statusSince()),
        orEpoch(facts.placedAt()),
        Payment.parse(facts.payment()).get(),
        facts.test(),
        facts.account(),
        attributes(facts.attributes()));
    Request request = Request.of(Action.of(ask.action()), Actor.of(ask.actor()), ask.at())
        .withInputs(attributes(ask.inputs()))
        .withNotifyCustomer(ask.notifyCustomer());
    if (ask.reason() != null) {
      request = request.withJustification(ask.reason());
    }
    if (ask.expectedStatus() != null) {
      request = request.withExpectedStatus(status(ask.expectedStatus()));
    }
    return new Asked(order, request);
  }

  private static OrderStatus status(String code) {
    return code.equals(Question.NEW) ? OrderStatus.NEW : OrderStatus.of(code);
  }

  private static Instant orEpoch(Instant instant) {
    return instant == null ? Instant.EPOCH : instant;
  }

  private static Attributes attributes(Map<String, Object> values) {
    Attributes attributes = Attributes.none();
    for (Map.Entry<String, Object> value : values.entrySet()) {
      attributes = attributes.withRaw(value.getKey(), value.getValue());
    }
    return attributes;
  }

  public Answer answer(Question q, OrderLifecycle lifecycle) {
    dev.orderstatus.api.Answer answered = lifecycle.ask(order, request);
    Decision decision = answered.decision();
    Answer.After then = after(q, answered);
    if (decision instanceof Accepted accepted) {
      return new Answer(
          "accepted",
          accepted.from().value(),
          accepted.to().value(),
          null,
          List.of(),
          List.of(),
          accepted.effects().stream().map(this::rendered).toList(),
          accepted.warnings().stream().map(this::rendered).toList(),
          then);
    }
    if (decision instanceof Refused refused) {
      return new Answer(
          "refused",
          q.status(),
          q.status(),
          null,
          reasons(refused),
          remedies(refused),
          List.of(),
          List.of(),
          then);
    }
    if (decision instanceof Unchanged unchanged) {
      return notMoved(q, "unchanged", unchanged.reason(), List.of(), List.of(), then);
    }
    Attention attention = (Attention) decision;
    return notMoved(
        q, "attention", attention.reason(), attention.remedies(), attention.effects(), then);
  }

  private Answer notMoved(
      Question q,
      String decision,
      dev.orderstatus.api.decision.Reason reason,
      List<Remedy> remedies,
      List<Effect> effects,
      Answer.After then) {
    return new Answer(
        decision,
        q.status(),
        q.status(),
        rendered(reason),
        List.of(),
        remedies.stream().map(this::rendered).toList(),
        effects.stream().map(this::rendered).toList(),
        List.of(),
        then);
  }

  private static Answer.After after(Question q, dev.orderstatus.api.Answer answered) {
    Order after = answered.after();
    boolean placeless = q.isNew() && !answered.decision().isAccepted();
    return new Answer.After(
        after.status().value(),
        placeless ? q.order().statusSince() : after.statusSince(),
        placeless ? q.order().placedAt() : after.placedAt(),
        after.payment().code(),
        after.attributes().asMap());
  }

  List<Option> options(Options options) {
    Stream<Option> commands = Stream.concat(
        options.allowed().stream()
            .map(one -> Option.allowed(one.action().value(), needs(one), codes(one.takes()))),
        options.refused().stream()
            .map(one -> Option.refused(
                one.action().value(), reasons(one.why()), remedies(one.why()), one.forActor())));
    Stream<Option> events = options.events().stream()
        .map(one -> Option.event(one.action().value(), needs(one), codes(one.takes())));
    return Stream.concat(commands, events).toList();
  }

  private static List<String> needs(Options.Allowed one) {
    Stream<String> reason = Stream.of("reason").filter(need -> one.needsJustification());
    return Stream.concat(reason, codes(one.needs()).stream()).toList();
  }

  private static List<String> codes(List<Attribute<?>> attributes) {
    return attributes.stream().map(Attribute::value).toList();
  }

  private List<String> reasons(Refused refused) {
    return refused.reasons().stream().map(this::rendered).toList();
  }

  private List<String> remedies(Refused refused) {
    return refused.remedies().stream().map(this::rendered).toList();
  }

  private String rendered(Notice notice) {
    return Reason.rendered(notice.code().value(), plain(notice.values(order, request)));
  }

  private String rendered(Remedy remedy) {
    return Reason.rendered(remedy.code().value(), plain(remedy.values(order, request)));
  }

  private String rendered(Effect effect) {
    String code = Reason.rendered(effect.code().value(), plain(effect.values(order, request)));
    return code + (effect.optional() ? "?" : "") + "@" + effect.audience();
  }

  /** Codes in parameters as their values. */
  private static Map<String, Object> plain(Map<String, ?> values) {
    Map<String, Object> plain = new TreeMap<>();
    values.forEach((name, value) -> plain.put(
        name,
        value instanceof List<?> list ? list.stream().map(Asked::plain).toList() : plain(value)));
    return plain;
  }

  private static Object plain(Object value) {
    return value instanceof Code code ? code.value() : value;
  }
}
