package dev.orderstatus.benchmarks.message;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Messages that were rendered before, for the same status and language. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CustomerMessage {
  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final OrderLifecycle webshop = OrderStatuses.builtIn().lifecycle("webshop");
  private final OrderLifecycle reseller = OrderStatuses.builtIn().lifecycle("reseller");
  private final Order paid = order(Webshop.GOODS, Webshop.PROCESSING);
  private final Order promised = order(Reseller.SOFTWARE, Reseller.IN_PROCESS);
  private final Request pay = Request.of(Webshop.PAY, Actor.CUSTOMER, AT);
  private final Reason reason = ((Refused) webshop.decide(paid, pay)).reasons().get(0);
  private final List<OrderLifecycle> lifecycles = new ArrayList<>();
  private final List<Order> orders = new ArrayList<>();
  private int next;

  private static Order order(OrderType type, dev.orderstatus.api.code.OrderStatus status) {
    return OrderSnapshot.of(
        OrderCode.of("EX", 17), type, status, AT, AT, Payment.PAID, false, true, Attributes.none());
  }

  /** One order in each status of the four sets; each message must have a text. */
  @Setup
  public void everyStatus() {
    for (StatusSet set : OrderStatuses.builtIn().sets()) {
      OrderLifecycle lifecycle = OrderStatuses.builtIn().lifecycle(set.id());
      for (StatusDefinition status : set.statuses()) {
        lifecycles.add(lifecycle);
        orders.add(order(set.types().get(0), status.status()));
      }
    }
    for (int i = 0; i < orders.size(); i++) {
      StatusMessage message = anyStatus();
      if (message.label().isEmpty() || message.headline().isEmpty()) {
        throw new IllegalStateException(
            "there is no message for " + orders.get(i).status());
      }
    }
  }

  /**
   * The message of the README.
   *
   * @return the message
   */
  @Benchmark
  public StatusMessage again() {
    return webshop.messages().describe(paid, AT, DUTCH);
  }

  /**
   * A message that names the time of arrival.
   *
   * @return the message
   */
  @Benchmark
  public StatusMessage withPromise() {
    return reseller.messages().describe(promised, AT, DUTCH);
  }

  /**
   * Those of all statuses of the four sets in turn.
   *
   * @return the next message
   */
  @Benchmark
  public StatusMessage anyStatus() {
    int number = next;
    next = number + 1 == orders.size() ? 0 : number + 1;
    return lifecycles.get(number).messages().describe(orders.get(number), AT, DUTCH);
  }

  /**
   * Why an action was refused.
   *
   * @return the text of the reason
   */
  @Benchmark
  public Text reason() {
    return webshop.messages().explain(reason, paid, pay, Audience.CUSTOMER, DUTCH);
  }
}
