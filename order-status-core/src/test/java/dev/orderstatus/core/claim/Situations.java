package dev.orderstatus.core.claim;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.SimpleCondition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.marketplace.Marketplace;
import dev.orderstatus.core.procurement.Procurement;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.webshop.Webshop;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Every set, status, type and payment, with each attribute that a message depends on. */
final class Situations {

  static final List<String> SETS = List.of("webshop", "reseller", "marketplace", "procurement");
  static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofDays(40));
  private static final OrderStatuses BUILT_IN = OrderStatuses.builtIn();
  private static final LocalDate SOON = LocalDate.of(2026, 11, 25);

  private static final Map<String, List<Attributes>> GIVEN = Map.of(
      "webshop", List.of(Attributes.of(Webshop.REFERENCE, "INT-4711 hold at desk")),
      "reseller",
          List.of(
              Attributes.of(Reseller.PAYMENT_PROOF, true),
              Attributes.of(Reseller.DELIVERY_TIME, 0L),
              Attributes.of(Reseller.HOLD_REASON, Reseller.LONG_DELIVERY_TIME),
              Attributes.of(Reseller.HOLD_REASON, Reseller.DELAY)
                  .with(Reseller.DELAY_NOTE, "New stock on Monday")),
      "marketplace",
          List.of(
              Attributes.of(Marketplace.SCHEDULED_FOR, SOON),
              Attributes.of(Marketplace.FAILURE_REASON, "Field 7"),
              Attributes.of(Marketplace.VENDOR, Marketplace.MICROSOFT)),
      "procurement",
          List.of(
              given(Procurement.ACQUISITION, Procurement.FINANCED),
              given(Procurement.ACQUISITION, Procurement.LEASED),
              given(Procurement.TRACKING_LINK, URI.create("https://example.org/1")),
              given(Procurement.SUPPORT_CONTACT, "help@example.org"),
              given(Procurement.DECLINE_REASON, "Too dear"),
              given(Procurement.ESTIMATED_SHIPPING, SOON)));

  private static final List<Situation> ALL = enumerate();

  private Situations() {}

  private static <T> Attributes given(Attribute<T> attribute, T value) {
    return Attributes.of(attribute, value);
  }

  static OrderLifecycle lifecycle(String set) {
    return BUILT_IN.lifecycle(set);
  }

  static OrderSnapshot order(OrderType type, StatusDefinition status, Payment payment) {
    return OrderSnapshot.of(
        OrderCode.of("EX", 17),
        type,
        status.status(),
        NOW,
        NOW,
        payment,
        false,
        true,
        Attributes.none());
  }

  /** Every situation, as the customer reads of it. */
  static void all(Consumer<Situation> reader) {
    ALL.forEach(reader);
  }

  /** The statuses to which rows for this type lead. */
  private static List<StatusDefinition> reached(StatusSet set, OrderType type) {
    Set<OrderStatus> reached = new HashSet<>(Set.of(OrderStatus.NEW));
    List<TransitionDefinition> rows = set.transitions().stream()
        .filter(row -> row.types().isEmpty() || row.types().contains(type))
        .filter(row -> row.guards().stream().noneMatch(guard -> excludes(guard, type)))
        .toList();
    boolean further = true;
    while (further) {
      further = reached.addAll(rows.stream()
          .filter(row -> reached.stream().anyMatch(row.sources()::contains))
          .flatMap(row -> row.target().stream())
          .toList());
    }
    return set.statuses().stream()
        .filter(status -> reached.contains(status.status()))
        .toList();
  }

  private static boolean excludes(Guard guard, OrderType type) {
    return guard.condition() instanceof SimpleCondition.FactIs is
        && is.fact() == SimpleCondition.Fact.TYPE
        && !is.values().contains(type);
  }

  static int count() {
    return ALL.size();
  }

  private static List<Situation> enumerate() {
    List<Situation> all = new ArrayList<>();
    SETS.forEach(set -> enumerate(set, all));
    all.addAll(WholeSituations.all());
    return all;
  }

  private static void enumerate(String set, List<Situation> all) {
    OrderLifecycle lifecycle = lifecycle(set);
    List<Attributes> given = new ArrayList<>(List.of(Attributes.none()));
    given.addAll(GIVEN.get(set));
    for (OrderType type : lifecycle.definition().types()) {
      for (StatusDefinition status : reached(lifecycle.definition(), type)) {
        for (Payment payment : Payment.values()) {
          OrderSnapshot plain = order(type, status, payment);
          List<OrderSnapshot> orders = new ArrayList<>(List.of(plain.withAccount(false)));
          given.forEach(attributes -> orders.add(plain.withAttributes(attributes)));
          for (OrderSnapshot order : orders) {
            for (Instant at : List.of(NOW, LATER)) {
              all.add(Situation.of(lifecycle, order, at));
            }
          }
        }
      }
    }
  }
}
