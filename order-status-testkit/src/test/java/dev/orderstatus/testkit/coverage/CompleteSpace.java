package dev.orderstatus.testkit.coverage;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.SimpleCondition.ValueIs;
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
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that can be asked of a set and told by it, in what its rules can tell apart. */
final class CompleteSpace {

  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

  private CompleteSpace() {}

  static void ask(OrderLifecycle lifecycle) {
    ask(lifecycle, order -> true);
  }

  static void askToPlace(OrderLifecycle lifecycle) {
    ask(lifecycle, order -> order.status().equals(OrderStatus.NEW));
  }

  private static void ask(OrderLifecycle lifecycle, Predicate<OrderSnapshot> which) {
    StatusSet set = lifecycle.definition();
    List<Attributes> attributes = attributes(set);
    orders(set, attributes)
        .filter(which)
        .forEach(order -> set.actions().stream()
            .flatMap(
                action -> requests(set, action.action(), inputs(set, action, order, attributes)))
            .forEach(request -> lifecycle.decide(order, request)));
    orders(set, List.of(Attributes.none()))
        .filter(which)
        .forEach(order -> set.actions().stream()
            .flatMap(action -> requests(set, action.action(), notWell(set)))
            .forEach(request -> lifecycle.decide(order, request)));
  }

  /** Inputs that are blank, or of the wrong kind. */
  private static List<Attributes> notWell(StatusSet set) {
    return set.attributes().stream()
        .flatMap(attribute -> Stream.of(
                " ", attribute.accepts("some text") ? (Object) 17L : "no such value")
            .map(value -> Attributes.none().withRaw(attribute.value(), value)))
        .toList();
  }

  /** Inputs that the action takes, and that meet a stored value of their own attribute. */
  private static List<Attributes> inputs(
      StatusSet set, ActionDefinition action, OrderSnapshot order, List<Attributes> attributes) {
    Set<String> stored = order.attributes().asMap().keySet();
    Set<String> taken = set.transitions().stream()
        .filter(row -> row.action().equals(action.action()))
        .flatMap(row -> row.inputs().stream())
        .map(Attribute::value)
        .collect(Collectors.toSet());
    return attributes.stream()
        .filter(input -> stored.isEmpty()
            || stored.containsAll(input.asMap().keySet())
            || taken.containsAll(input.asMap().keySet()))
        .toList();
  }

  static void tell(OrderLifecycle lifecycle) {
    StatusSet set = lifecycle.definition();
    OrderSnapshot order = order(set.types().get(0), OrderStatus.NEW, Payment.DUE);
    for (Locale locale : set.texts().locales()) {
      set.statuses()
          .forEach(row -> lifecycle
              .messages()
              .describe(order.withStatus(row.status()), AT, Audience.STAFF, locale));
      set.actions().forEach(action -> lifecycle.messages().label(action.action(), locale));
      for (ActionDefinition action : set.actions()) {
        Request request = Request.of(action.action(), set.actors().get(0), AT);
        notices(set)
            .forEach(notice ->
                lifecycle.messages().explain(notice, order, request, Audience.STAFF, locale));
      }
    }
  }

  private static Stream<Notice> notices(StatusSet set) {
    List<Reason> reasons = Stream.concat(
            set.transitions().stream().flatMap(row -> row.guards().stream()).map(Guard::otherwise),
            set.actions().stream()
                .flatMap(
                    action -> Stream.concat(action.first().stream(), action.answers().stream()))
                .map(answer -> answer.value().reason()))
        .toList();
    return Stream.of(
            reasons.stream(),
            reasons.stream().flatMap(reason -> reason.remedies().stream()),
            set.transitions().stream()
                .flatMap(row -> row.effects().stream())
                .map(Conditional::value),
            set.transitions().stream()
                .flatMap(row -> row.warnings().stream())
                .map(Conditional::value))
        .flatMap(notices -> notices);
  }

  private static Stream<OrderSnapshot> orders(StatusSet set, List<Attributes> attributes) {
    return set.types().stream()
        .flatMap(type -> Stream.concat(
                Stream.of(OrderStatus.NEW), set.statuses().stream().map(StatusDefinition::status))
            .flatMap(
                status -> Stream.of(Payment.values()).map(payment -> order(type, status, payment))))
        .flatMap(order -> Stream.of(order, order.withTest(true)))
        .flatMap(order -> Stream.of(order, order.withAccount(false)))
        .flatMap(order -> order.test() || !order.account()
            ? Stream.of(order)
            : attributes.stream().map(order::withAttributes));
  }

  private static OrderSnapshot order(OrderType type, OrderStatus status, Payment payment) {
    return OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(type)
        .status(status)
        .statusSince(AT)
        .placedAt(AT)
        .payment(payment)
        .build();
  }

  private static Stream<Request> requests(StatusSet set, Action action, List<Attributes> inputs) {
    return set.actors().stream()
        .map(actor -> Request.of(action, actor, AT))
        .flatMap(request -> Stream.of(request, request.withJustification("because")))
        .flatMap(request -> inputs.stream().map(request::withInputs));
  }

  /** None, and each attribute with each of its values that can make a difference. */
  private static List<Attributes> attributes(StatusSet set) {
    List<Attributes> all = new ArrayList<>(List.of(Attributes.none()));
    for (Attribute<?> attribute : set.attributes()) {
      Stream.concat(values(attribute).stream(), mentioned(set, attribute))
          .distinct()
          .forEach(value -> all.add(Attributes.none().withRaw(attribute.value(), value)));
    }
    return all;
  }

  private static List<?> values(Attribute<?> attribute) {
    return switch (attribute.kind()) {
      case TEXT -> List.of("some text", "other text");
      case YES_NO -> List.of(true, false);
      case WHOLE_NUMBER -> List.of(4L);
      case DATE -> List.of(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1));
      case LINK -> List.of(URI.create("https://example.org/17"));
      case CHOICE -> attribute.choices();
    };
  }

  /** The values that guards ask for. */
  private static Stream<Object> mentioned(StatusSet set, Attribute<?> attribute) {
    return set.transitions().stream()
        .flatMap(row -> row.guards().stream())
        .flatMap(guard -> guard.condition().leaves())
        .filter(leaf -> leaf instanceof ValueIs is && is.attribute().equals(attribute))
        .flatMap(leaf -> ((ValueIs) leaf).values().stream());
  }
}
