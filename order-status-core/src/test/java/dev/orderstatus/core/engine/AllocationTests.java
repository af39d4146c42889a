package dev.orderstatus.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.ThreadMXBean;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Deciding makes no work for the garbage collector. */
class AllocationTests {

  private static final int DECISIONS = 1_000_000;
  private static final Instant SINCE = Instant.parse("2026-11-21T09:00:00Z");
  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

  private final OrderLifecycle webshop = OrderStatuses.builtIn().lifecycle("webshop");
  private final OrderSnapshot[] orders = orders();
  private final Request[] requests = requests();
  private int accepted;

  @Test
  void aMillionDecisionsAllocateLessThanAByteInAHundred() {
    assumeThat(ManagementFactory.getThreadMXBean()).isInstanceOf(ThreadMXBean.class);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    assumeThat(threads.isThreadAllocatedMemorySupported()).isTrue();
    threads.setThreadAllocatedMemoryEnabled(true);
    decide(DECISIONS);
    long thread = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(thread);
    decide(DECISIONS);
    long allocated = threads.getThreadAllocatedBytes(thread) - before;
    assertThat(accepted).isPositive();
    assertThat(allocated).isLessThan(DECISIONS / 100);
  }

  private void decide(int times) {
    for (int i = 0, order = 0, request = 0; i < times; i += 2) {
      Request asked = requests[request];
      accepted += webshop.decide(orders[order], asked).isAccepted() ? 1 : 0;
      accepted += webshop
              .decide(orders[order], asked.action(), asked.actor(), asked.at())
              .isAccepted()
          ? 1
          : 0;
      request = (request + 1) % requests.length;
      if (request == 0) {
        order = (order + 1) % orders.length;
      }
    }
  }

  private static OrderSnapshot[] orders() {
    List<OrderSnapshot> orders = new ArrayList<>();
    for (OrderStatus status : List.of(
        OrderStatus.NEW,
        Webshop.RECEIVED,
        Webshop.WAITING_FOR_PAYMENT,
        Webshop.PROCESSING,
        Webshop.SHIPPED,
        Webshop.CANCELED)) {
      for (Payment payment : Payment.values()) {
        for (int facts = 0; facts < 4; facts++) {
          orders.add(OrderSnapshot.of(
              OrderCode.of("EX", orders.size()),
              Webshop.GOODS,
              status,
              SINCE,
              SINCE,
              payment,
              (facts & 1) != 0,
              (facts & 2) != 0,
              Attributes.none()));
        }
      }
    }
    return orders.toArray(OrderSnapshot[]::new);
  }

  /** Codes read anew, as a shop would from its database: equal, not the same. */
  private static Request[] requests() {
    return Webshop.set().actions().stream()
        .map(ActionDefinition::action)
        .flatMap(action -> Actor.KNOWN.stream()
            .flatMap(actor -> Stream.of(AT, SINCE.minusSeconds(1))
                .map(at -> Request.of(Action.of(action.value()), Actor.of(actor.value()), at))))
        .flatMap(plain -> Stream.of(plain, plain.notifyingCustomer()))
        .toArray(Request[]::new);
  }
}
