package dev.orderstatus.benchmarks.audit;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.audit.ActionRow;
import dev.orderstatus.core.audit.Audit;
import dev.orderstatus.core.audit.Placement;
import dev.orderstatus.core.audit.StatusRow;
import dev.orderstatus.core.webshop.Webshop;
import java.lang.management.ManagementFactory;
import java.time.Instant;

/**
 * Prints how many bytes an audit keeps of each order, its code included; run in a JVM of its own.
 */
public final class Kept {
  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

  private Kept() {}

  /**
   * Tracks orders.
   *
   * @param args {@code status} or {@code action}, and the number of orders
   */
  public static void main(String... args) {
    int orders = Integer.parseInt(args[1]);
    OrderLifecycle webshop = OrderStatuses.builtIn().lifecycle("webshop");
    long before = used();
    Audit<?> audit = args[0].equals("status")
        ? statuses(Audit.ofStatuses(webshop), orders)
        : actions(Audit.ofActions(webshop), orders);
    long kept = used() - before;
    if (audit.report().orders() != orders) {
      throw new IllegalStateException("not all orders are tracked");
    }
    System.out.println(kept / orders);
  }

  private static Audit<StatusRow> statuses(Audit<StatusRow> audit, int orders) {
    for (int i = 0; i < orders; i++) {
      audit.accept(new StatusRow(i, code(i), AT, Webshop.RECEIVED));
    }
    return audit;
  }

  private static Audit<ActionRow> actions(Audit<ActionRow> audit, int orders) {
    Request place = Request.of(Webshop.PLACE, Actor.CUSTOMER, AT);
    for (int i = 0; i < orders; i++) {
      audit.accept(new ActionRow(i, code(i), place, Placement.STANDARD));
    }
    return audit;
  }

  private static String code(int number) {
    return OrderCode.of("EX", number).value();
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
