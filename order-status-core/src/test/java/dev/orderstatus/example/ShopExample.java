package dev.orderstatus.example;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.audit.Audit;
import dev.orderstatus.core.audit.AuditReport;
import dev.orderstatus.core.audit.StatusRow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The examples of the page about shops, which copies what stands between the marks. */
final class ShopExample {

  // region settings
  static final OrderLifecycle WEBSHOP = OrderStatuses.builtIn()
      .lifecycle(
          "webshop",
          Settings.standard().withZone(ZoneId.of("Europe/Amsterdam")).withAccountRequired(true));
  // endregion

  private ShopExample() {}

  // region decide
  static Decision handle(ShopOrder order, Request request) {
    Decision decision = WEBSHOP.decide(order, request);
    order.become(decision.applyTo(order, request));
    return decision;
  }
  // endregion

  // region options
  /** What the page of the order shows its customer: buttons, and why some do not work. */
  static Map<String, String> buttons(Order order, Instant now, Locale locale) {
    Map<String, String> buttons = new LinkedHashMap<>();
    Options options = WEBSHOP.options(order, Actor.CUSTOMER, now);
    options
        .allowed()
        .forEach(allowed -> buttons.put(WEBSHOP.messages().label(allowed.action(), locale).value(), ""));
    options.refused().stream().filter(Options.NotAllowed::forActor).forEach(refused -> {
      Request wish = Request.of(refused.action(), Actor.CUSTOMER, now);
      Reason why = refused.why().reasons().get(0);
      buttons.put(
          WEBSHOP.messages().label(refused.action(), locale).value(),
          WEBSHOP.messages().explain(why, order, wish, Audience.CUSTOMER, locale).value());
    });
    return buttons;
  }
  // endregion

  // region write
  static Map<String, String> write(Order order) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("code", order.code().value());
    row.put("type", order.type().value());
    row.put("status", order.status().value());
    row.put("status_since", order.statusSince().toString());
    row.put("placed_at", order.placedAt().toString());
    row.put("payment", order.payment().code());
    row.put("test", String.valueOf(order.test()));
    row.put("account", String.valueOf(order.account()));
    order.attributes().asMap().forEach((code, value) -> row.put("attribute." + code, "" + value));
    return row;
  }
  // endregion

  // region read
  static OrderSnapshot read(Map<String, String> row) {
    Attributes attributes = Attributes.none();
    for (Map.Entry<String, String> column : row.entrySet()) {
      if (column.getKey().startsWith("attribute.")) {
        String code = column.getKey().substring("attribute.".length());
        attributes = attributes.withRaw(code, value(code, column.getValue()));
      }
    }
    return OrderSnapshot.of(
        OrderCode.of(row.get("code")),
        OrderType.of(row.get("type")),
        OrderStatus.of(row.get("status")),
        Instant.parse(row.get("status_since")),
        Instant.parse(row.get("placed_at")),
        Payment.parse(row.get("payment")).getOrElseThrow(wrong -> new IllegalStateException(wrong)),
        Boolean.parseBoolean(row.get("test")),
        Boolean.parseBoolean(row.get("account")),
        attributes);
  }

  /** The typed value; what nobody declares, or does not fit, is kept as it was stored. */
  private static Object value(String code, String stored) {
    for (Attribute<?> declared : WEBSHOP.definition().attributes()) {
      if (declared.value().equals(code)) {
        return declared.read(stored).fold(wrong -> stored, value -> value);
      }
    }
    return stored;
  }
  // endregion

  // region audit
  static AuditReport audit(List<StatusRow> rows) {
    Audit<StatusRow> audit = Audit.ofStatuses(WEBSHOP);
    audit.acceptAll(rows).forEach(found -> found.violation().ifPresent(System.out::println));
    return audit.report();
  }
  // endregion
}
