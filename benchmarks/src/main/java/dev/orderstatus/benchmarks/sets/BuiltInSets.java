package dev.orderstatus.benchmarks.sets;

import dev.orderstatus.core.OrderStatuses;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Questions over the whole vocabulary of each set that comes with the library. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class BuiltInSets {

  @Param({"webshop", "reseller", "marketplace", "procurement"})
  public String set = "webshop";

  private Asked asked = new Asked(OrderStatuses.builtIn().lifecycle(set));

  @Setup
  public void draw() {
    asked = new Asked(OrderStatuses.builtIn().lifecycle(set));
  }

  @Benchmark
  @OperationsPerInvocation(Asked.COUNT)
  public void decide(Blackhole answers) {
    asked.decideAll(answers);
  }
}
