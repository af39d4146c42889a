package dev.orderstatus.example;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.Answers;
import dev.orderstatus.api.Button;
import dev.orderstatus.api.Explanation;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.message.PromisedTime;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderState;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.audit.Audit;
import dev.orderstatus.core.audit.AuditReport;
import dev.orderstatus.core.audit.StatusRow;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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
  static Answer handle(ShopOrder order, Request request) {
    Answer answer = WEBSHOP.ask(order, request);
    order.become(answer.after().state());
    return answer;
  }
  // endregion

  // region texts
  /** What the page says after a request: why not, what to do instead, what to mind. */
  static List<String> said(Answer answer, Locale locale) {
    Explanation said = answer.in(locale).explain(Audience.CUSTOMER);
    return Stream.of(said.reasons(), said.remedies(), said.warnings())
        .flatMap(List::stream)
        .map(explained -> explained.text().value())
        .toList();
  }
  // endregion

  // region options
  /** What the page of the order shows its customer: buttons, and why some do not work. */
  static Map<String, String> buttons(Order order, Instant now, Locale locale) {
    Map<String, String> buttons = new LinkedHashMap<>();
    for (Button button : WEBSHOP.buttons(order, Actor.CUSTOMER, now, locale)) {
      String why = button.enabled() ? "" : button.reasons().get(0).text().value();
      buttons.put(button.label().value(), why);
    }
    return buttons;
  }
  // endregion

  // region bulk
  /** What became of the selected orders if staff canceled them, and for how many each. */
  static List<String> tryToCancel(List<ShopOrder> selected, Instant now) {
    Answers tried = WEBSHOP.askAll(selected, Request.of(Webshop.CANCEL, Actor.STAFF, now));
    return tried.groups().stream()
        .map(
            group -> group.kind() + " " + group.codes() + ": " + group.answers().size())
        .toList();
  }
  // endregion

  // region overdue
  static List<ShopOrder> overdue(List<ShopOrder> open, Instant now) {
    return open.stream()
        .filter(
            order -> WEBSHOP.promise(order, now).filter(PromisedTime::overdue).isPresent())
        .toList();
  }
  // endregion

  // region write
  /** A row of the shop's table: text, instants, and a map of text. */
  record Row(
      String code,
      String type,
      boolean account,
      String status,
      Instant statusSince,
      Instant placedAt,
      String payment,
      Map<String, String> attributes) {}

  static Row write(ShopOrder order) {
    return new Row(
        order.code().value(),
        order.type().value(),
        order.account(),
        order.status().value(),
        order.statusSince(),
        order.placedAt(),
        order.payment().code(),
        order.attributes().asText());
  }
  // endregion

  // region read
  static ShopOrder read(Row row) {
    Attributes attributes = Attributes.read(row.attributes, WEBSHOP.definition().attributes());
    OrderState state =
        OrderState.read(row.status, row.statusSince, row.placedAt, row.payment, attributes);
    return new ShopOrder(OrderCode.of(row.code), OrderType.of(row.type), row.account, state);
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
