package dev.orderstatus.benchmarks.concurrency;

import dev.orderstatus.benchmarks.sets.Asked;
import dev.orderstatus.core.OrderStatuses;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Decisions of all threads together: the score is operations for each nanosecond. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class SharedLifecycle {

  private final Asked asked = new Asked(OrderStatuses.builtIn().lifecycle("webshop"));

  @Benchmark
  @Threads(1)
  @OperationsPerInvocation(Asked.COUNT)
  public void oneThread(Blackhole answers) {
    asked.decideAll(answers);
  }

  @Benchmark
  @Threads(2)
  @OperationsPerInvocation(Asked.COUNT)
  public void twoThreads(Blackhole answers) {
    asked.decideAll(answers);
  }

  @Benchmark
  @Threads(4)
  @OperationsPerInvocation(Asked.COUNT)
  public void fourThreads(Blackhole answers) {
    asked.decideAll(answers);
  }
}
