package dev.orderstatus.example;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.diagram.Diagram;
import dev.orderstatus.core.diagram.Tables;
import dev.orderstatus.core.schemaorg.LossReport;
import dev.orderstatus.core.schemaorg.SchemaOrgStatus;
import dev.orderstatus.core.view.CustomerOrders;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.core.word.StatusWords;
import java.time.Instant;
import java.util.List;

/** The example of the page on views, which copies what stands between the marks. */
final class ViewsExample {

  private static final OrderLifecycle WEBSHOP = OrderStatuses.builtIn().lifecycle("webshop");

  private ViewsExample() {}

  private static Order order(int serial, OrderStatus status, Payment payment) {
    Instant placed = Instant.parse("2026-11-21T09:00:00Z").plusSeconds(serial);
    return OrderSnapshot.builder()
        .code(OrderCode.of("EX", serial))
        .type(Webshop.GOODS)
        .status(status)
        .statusSince(placed)
        .placedAt(placed)
        .payment(payment)
        .build();
  }

  static String run() {
    List<Order> orders = List.of(
        order(17, Webshop.SHIPPED, Payment.PAID),
        order(18, Webshop.RECEIVED, Payment.DUE),
        order(19, Webshop.PROCESSING, Payment.PAID));
    StringBuilder out = new StringBuilder();
    // region views
    StatusSet webshop = WEBSHOP.definition();
    CustomerOrders<Order> lists = CustomerOrders.of(webshop, orders);
    StatusWords words = StatusWords.of(OrderStatuses.builtIn().sets());
    LossReport loss = LossReport.of(webshop);
    String picture = Diagram.mermaid(webshop); // or dot, plantUml
    String table = Tables.transitions(webshop);
    // endregion
    out.append("recent: ")
        .append(lists.recent().stream().map(Order::code).toList())
        .append('\n');
    out.append("historical: ")
        .append(lists.historical().stream().map(Order::code).toList())
        .append('\n');
    for (String word : List.of("shipped", "Verzonden", "Pending", "shiped")) {
      out.append(word).append(": ").append(words.read(word)).append('\n');
    }
    out.append("received, due: ")
        .append(SchemaOrgStatus.of(webshop.statuses().get(0), Payment.DUE)
            .map(SchemaOrgStatus::url)
            .orElse("none"))
        .append('\n');
    out.append("no longer distinguished: ").append(loss.collapsed()).append('\n');
    out.append("first lines: ")
        .append(picture.lines().findFirst().orElse(""))
        .append(", ")
        .append(table.lines().findFirst().orElse("").replaceAll(" +", " "))
        .append('\n');
    return out.toString();
  }
}
