package example.springshop;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.audit.ActionRow;
import dev.orderstatus.core.audit.Audit;
import dev.orderstatus.core.audit.AuditReport;
import dev.orderstatus.core.audit.Placement;
import dev.orderstatus.core.webshop.Webshop;
import example.springshop.desk.LoggedRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What follows from the action log alone: the orders, and all that had to be done. */
record Replay(AuditReport audit, Collection<OrderSnapshot> orders, List<String> effects) {

  static Replay of(List<LoggedRequest> log, OrderLifecycle webshop) {
    Audit<ActionRow> audit = Audit.ofActions(webshop);
    Map<String, OrderSnapshot> orders = new LinkedHashMap<>();
    List<String> effects = new ArrayList<>();
    for (LoggedRequest row : log) {
      audit.accept(new ActionRow(row.id(), row.orderCode(), row.request(), Placement.STANDARD));
      OrderSnapshot order = orders.computeIfAbsent(row.orderCode(), Replay::toPlace);
      Answer answer = webshop.ask(order, row.request());
      answer.decision().effects().stream()
          .filter(effect -> !effect.optional())
          .forEach(effect -> effects.add(text(effect, answer)));
      orders.put(row.orderCode(), answer.after());
    }
    return new Replay(audit.report(), orders.values(), effects);
  }

  private static OrderSnapshot toPlace(String code) {
    return OrderSnapshot.toPlace(OrderCode.of(code), Webshop.GOODS, Payment.DUE);
  }

  private static String text(Effect effect, Answer answer) {
    return String.join(
        " ",
        answer.before().code().value(),
        effect.code().value(),
        effect.values(answer.before(), answer.request()).toString());
  }

  static List<OrderSnapshot> snapshots(List<? extends Order> orders) {
    return orders.stream().map(OrderSnapshot::copyOf).toList();
  }
}
