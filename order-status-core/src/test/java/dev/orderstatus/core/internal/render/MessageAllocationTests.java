package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.ThreadMXBean;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.reseller.Reseller;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A message that was rendered before costs little more than its own text. */
class MessageAllocationTests {

  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final int TIMES = 1_000;
  private static final int MOST = 2_048;

  private final OrderLifecycle reseller = OrderStatuses.builtIn().lifecycle("reseller");

  @Test
  void aMessageWithAPromisedTimeAllocatesLessThan2Kilobytes() {
    assertThat(allocated(order(Reseller.SOFTWARE, Reseller.IN_PROCESS))).isLessThan(MOST);
  }

  @Test
  void aMessageWithAPromisedDayAllocatesLessThan2Kilobytes() {
    assertThat(allocated(order(Reseller.HARDWARE, Reseller.PENDING_WITH_SUPPLIER)))
        .isLessThan(MOST);
  }

  private long allocated(Order order) {
    assumeThat(ManagementFactory.getThreadMXBean()).isInstanceOf(ThreadMXBean.class);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    assumeThat(threads.isThreadAllocatedMemorySupported()).isTrue();
    threads.setThreadAllocatedMemoryEnabled(true);
    StatusMessage first = describe(order);
    assertThat(first.promise()).isPresent();
    describe(order);
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    for (int i = 0; i < TIMES; i++) {
      describe(order);
    }
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    return (after - before) / TIMES;
  }

  private StatusMessage describe(Order order) {
    return reseller.messages().describe(order, AT, DUTCH);
  }

  private static Order order(OrderType type, OrderStatus status) {
    return OrderSnapshot.of(
        OrderCode.of("EX", 17), type, status, AT, AT, Payment.PAID, false, true, Attributes.none());
  }
}
