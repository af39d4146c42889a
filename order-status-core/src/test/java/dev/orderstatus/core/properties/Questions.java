package dev.orderstatus.core.properties;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that can be asked of a set in one step, strangers included: finite and complete. */
record Questions(StatusSet set) {

  static final OrderType STRANGE_TYPE = OrderType.of("no-such-type");
  static final OrderStatus STRANGE_STATUS = OrderStatus.of("no-such-status");
  static final Action STRANGE_ACTION = Action.of("no-such-action");
  static final Actor STRANGE_ACTOR = Actor.of("no-such-actor");
  static final Attribute<String> STRANGE_ATTRIBUTE = Attribute.text("no-such-attribute");

  static final Instant PLACED_AT = Instant.parse("2026-11-20T08:00:00Z");
  static final Instant STATUS_SINCE = Instant.parse("2026-11-21T09:00:00Z");
  static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");
  static final Instant EARLY = Instant.parse("2026-11-21T08:00:00Z");

  /** An order and the lifecycle that is asked about it. */
  record Standing(OrderLifecycle lifecycle, OrderSnapshot order) {
    @Override
    public String toString() {
      return lifecycle.definition().id() + " " + order;
    }
  }

  static Stream<Standing> standings(OrderLifecycle lifecycle) {
    return new Questions(lifecycle.definition())
        .orders()
        .map(order -> new Standing(lifecycle, order));
  }

  Stream<OrderSnapshot> orders() {
    return plus(set.types(), STRANGE_TYPE)
        .flatMap(type -> statuses().flatMap(status -> orders(type, status)));
  }

  private static Stream<OrderSnapshot> orders(OrderType type, OrderStatus status) {
    return Stream.of(Payment.values())
        .flatMap(payment -> Stream.of(0, 1, 2, 3)
            .map(facts -> order(type, status, payment)
                .withTest((facts & 1) != 0)
                .withAccount((facts & 2) != 0)));
  }

  private static OrderSnapshot order(OrderType type, OrderStatus status, Payment payment) {
    return OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(type)
        .status(status)
        .statusSince(STATUS_SINCE)
        .placedAt(PLACED_AT)
        .payment(payment)
        .build();
  }

  private Stream<OrderStatus> statuses() {
    return Stream.concat(
        Stream.of(OrderStatus.NEW, STRANGE_STATUS),
        set.statuses().stream().map(StatusDefinition::status));
  }

  Stream<Actor> actors() {
    return plus(set.actors(), STRANGE_ACTOR);
  }

  Stream<Action> actions() {
    return plus(set.actions().stream().map(ActionDefinition::action).toList(), STRANGE_ACTION);
  }

  /** Requests with nothing given with them. */
  Stream<Request> plainRequests() {
    return actions().flatMap(action -> actors().map(actor -> Request.of(action, actor, AT)));
  }

  /** Each plain request with everything that may be given with it, and before its time. */
  Stream<Request> requests() {
    return plainRequests()
        .flatMap(plain -> Stream.of(plain, plain.withJustification("because")))
        .flatMap(plain -> Stream.of(plain, plain.notifyingCustomer()))
        .flatMap(plain -> Stream.of(plain, before(plain)))
        .flatMap(plain -> Stream.of(
            plain,
            plain.withInputs(everyInput()),
            plain.with(STRANGE_ATTRIBUTE, "x"),
            plain.withExpectedStatus(STRANGE_STATUS)));
  }

  private static Request before(Request it) {
    Request early = Request.of(it.action(), it.actor(), EARLY)
        .withInputs(it.inputs())
        .withNotifyCustomer(it.notifyCustomer());
    return it.justification().map(early::withJustification).orElse(early);
  }

  Attributes everyInput() {
    Attributes all = Attributes.none();
    for (Attribute<?> attribute : set.attributes()) {
      all = all.withRaw(attribute.value(), valueOf(attribute));
    }
    return all;
  }

  Attributes inputs(List<String> codes) {
    Attributes some = Attributes.none();
    for (Attribute<?> attribute : set.attributes()) {
      if (codes.contains(attribute.value())) {
        some = some.withRaw(attribute.value(), valueOf(attribute));
      }
    }
    return some;
  }

  static Object valueOf(Attribute<?> attribute) {
    return switch (attribute.kind()) {
      case TEXT -> "some text";
      case YES_NO -> true;
      case WHOLE_NUMBER -> 4L;
      case DATE -> LocalDate.of(2026, 12, 1);
      case LINK -> URI.create("https://example.org/17");
      case CHOICE -> attribute.choices().get(0);
    };
  }

  private static <T> Stream<T> plus(List<T> known, T stranger) {
    List<T> all = new ArrayList<>(known);
    all.add(stranger);
    return all.stream();
  }
}
