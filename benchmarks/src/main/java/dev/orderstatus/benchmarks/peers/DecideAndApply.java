package dev.orderstatus.benchmarks.peers;

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

/** The happy path with a new order, and the effects of its decision, after each of its steps. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class DecideAndApply {

  private final OrderStatusLibrary library = new OrderStatusLibrary();
  private final SwitchLibrary byHand = new SwitchLibrary();

  @Benchmark
  public Object ours() {
    return library.walkApplying();
  }

  @Benchmark
  public Object handWrittenApplying() {
    return byHand.walkApplying();
  }

  @Benchmark
  public Object handWritten() {
    return byHand.walk();
  }
}
