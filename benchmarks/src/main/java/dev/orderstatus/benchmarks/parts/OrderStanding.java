package dev.orderstatus.benchmarks.parts;

import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.OrderParts;
import dev.orderstatus.api.parts.PaymentSums;
import dev.orderstatus.api.parts.Share;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.Units;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The words and numbers of an order in parts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class OrderStanding {

  private final OrderParts small = OrderParts.of(Money.of("EUR", 2500), Line.of("A", 1))
      .with(Share.parcel("p1", "shipped", Units.of("A", 1)))
      .with(PaymentSums.of("tr_1", "EUR").withCaptured(2500));
  private final OrderParts large = large();

  /** The facts of the order in {@link WholeOrder}. */
  private static OrderParts large() {
    Line[] lines = new Line[10];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = Line.of(String.valueOf((char) ('A' + i)), 2);
    }
    return OrderParts.of(Money.of("EUR", 9900), lines)
        .with(Share.parcel("p1", "delivered", Units.of("A", 2).and("B", 2).and("C", 1)))
        .with(Share.parcel("p2", "shipped", Units.of("C", 1).and("D", 2)))
        .with(Share.parcel("p3", "packed", Units.of("E", 2).and("F", 2)))
        .with(PaymentSums.of("tr_1", "EUR").withCaptured(3000))
        .with(PaymentSums.of("tr_2", "EUR").withCaptured(6900).withRefunded(1000));
  }

  @Benchmark
  public Standing oneLineOneParcelOnePayment() {
    return Standing.of(small);
  }

  @Benchmark
  public Standing tenLinesThreeParcelsTwoPayments() {
    return Standing.of(large);
  }
}
