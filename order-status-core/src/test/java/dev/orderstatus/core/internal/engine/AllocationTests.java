package dev.orderstatus.core.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.ThreadMXBean;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
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

  private static final Instant SINCE = Instant.parse("2026-11-21T09:00:00Z");
  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

  // Code that is not compiled yet makes short-lived objects that compiled code does without, and
  // nobody knows on which pass the compiler is done.
  private static final int PASSES = 20;

  // The options of an order of parts depend on too many numbers to be remembered.
  private final List<Asked> sets = OrderStatuses.builtIn().sets().stream()
      .filter(set -> set.kinds().isEmpty())
      .map(AllocationTests::asked)
      .toList();
  private int accepted;
  private Object kept = "";

  private record Asked(
      OrderLifecycle lifecycle, List<OrderSnapshot> orders, List<Request> requests) {}

  private record NineFacts(
      Object code,
      Object type,
      Object status,
      Object statusSince,
      Object placedAt,
      Object payment,
      boolean test,
      boolean account,
      Object attributes) {}

  @Test
  void aMillionDecisionsAllocateLessThanAByteInAHundred() {
    int decisions = decideAll();
    long allocated = allocated(this::decideAll, decisions / 100);
    assertThat(decisions).isGreaterThan(1_000_000);
    assertThat(accepted).isPositive();
    assertThat(allocated).isLessThan(decisions / 100);
  }

  @Test
  void takingAnInputAllocatesNothingEither() {
    OrderLifecycle webshop = OrderStatuses.builtIn().lifecycle("webshop");
    OrderSnapshot order = OrderSnapshot.of(
        OrderCode.of("EX", 17),
        Webshop.GOODS,
        Webshop.RECEIVED,
        SINCE,
        SINCE,
        Payment.DUE,
        false,
        true,
        Attributes.none());
    Request money = Request.of(Webshop.PAYMENT_RECEIVED, Actor.PAYMENT_PROVIDER, AT)
        .with(Webshop.PAYMENT_REFERENCE, "tr_1");
    int decisions = 200_000;
    long allocated = allocated(
        () -> {
          for (int i = 0; i < decisions; i++) {
            kept = webshop.decide(order, money);
          }
        },
        decisions / 100);
    assertThat(((Decision) kept).isAccepted()).isTrue();
    assertThat(allocated).isLessThan(decisions / 100);
  }

  @Test
  void anOrderIsCopiedIntoOneObject() {
    OrderSnapshot order = sets.get(0).orders().get(0);
    long ofOrders = allocated(
        () -> {
          for (int i = 0; i < 1000; i++) {
            kept = order.withTest(true);
          }
        },
        0);
    long ofFacts = allocated(
        () -> {
          for (int i = 0; i < 1000; i++) {
            kept = new NineFacts("", "", "", "", "", "", true, true, kept.getClass());
          }
        },
        0);
    assertThat(ofFacts).isPositive();
    assertThat(ofOrders).isEqualTo(ofFacts);
  }

  /**
   * The bytes that the best of some passes allocates; no more passes once it is fewer than this.
   */
  private static long allocated(Runnable pass, long enough) {
    assumeThat(ManagementFactory.getThreadMXBean()).isInstanceOf(ThreadMXBean.class);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    assumeThat(threads.isThreadAllocatedMemorySupported()).isTrue();
    threads.setThreadAllocatedMemoryEnabled(true);
    long allocated = Long.MAX_VALUE;
    for (int i = 0; i < PASSES && allocated >= enough; i++) {
      long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
      pass.run();
      long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
      allocated = Math.min(allocated, after - before);
    }
    return allocated;
  }

  /** Asks every set every question in both ways, and for its options. */
  private int decideAll() {
    int decisions = 0;
    for (int i = 0; i < sets.size(); i++) {
      Asked asked = sets.get(i);
      for (int order = 0; order < asked.orders().size(); order++) {
        for (int request = 0; request < asked.requests().size(); request++) {
          accepted += decide(
              asked.lifecycle(), asked.orders().get(order), asked.requests().get(request));
          decisions += 2;
        }
      }
    }
    return decisions;
  }

  private static int decide(OrderLifecycle lifecycle, OrderSnapshot order, Request asked) {
    Decision withRequest = lifecycle.decide(order, asked);
    Decision without = lifecycle.decide(order, asked.action(), asked.actor(), asked.at());
    int options = lifecycle.options(order, asked.actor(), asked.at()).allowed().size();
    return (withRequest.isAccepted() ? 1 : 0) + (without.isAccepted() ? 1 : 0) + options;
  }

  private static Asked asked(StatusSet set) {
    return new Asked(
        OrderStatuses.builtIn().lifecycle(set.id()),
        List.copyOf(orders(set)),
        requests(set).toList());
  }

  private static List<OrderSnapshot> orders(StatusSet set) {
    List<OrderStatus> statuses = new ArrayList<>(List.of(OrderStatus.NEW));
    set.statuses().stream().map(StatusDefinition::status).forEach(statuses::add);
    List<OrderSnapshot> orders = new ArrayList<>();
    for (OrderType type : set.types()) {
      for (OrderStatus status : statuses) {
        for (Payment payment : Payment.values()) {
          for (int facts = 0; facts < 4; facts++) {
            orders.add(OrderSnapshot.of(
                OrderCode.of("EX", orders.size()),
                type,
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
    }
    return orders;
  }

  /** Codes read anew, as a shop would from its database: equal, not the same. */
  private static Stream<Request> requests(StatusSet set) {
    return set.actions().stream()
        .map(ActionDefinition::action)
        .flatMap(action -> set.actors().stream()
            .flatMap(actor -> Stream.of(AT, SINCE.minusSeconds(1))
                .map(at -> Request.of(Action.of(action.value()), Actor.of(actor.value()), at))))
        .flatMap(plain -> Stream.of(
            plain,
            plain.notifyingCustomer(),
            plain.withJustification("because"),
            plain.withExpectedStatus(set.statuses().get(0).status())));
  }
}
