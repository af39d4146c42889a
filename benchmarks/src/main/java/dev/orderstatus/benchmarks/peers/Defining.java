package dev.orderstatus.benchmarks.peers;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/** Making the definition of the workflow, when the JVM is warm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class Defining {

  private Library library = new TableLibrary();

  @Setup
  public void check(BenchmarkParams benchmark) {
    library = Libraries.measuredBy(benchmark);
  }

  @Benchmark
  public Object ours() {
    return library.define();
  }

  @Benchmark
  public Object table() {
    return library.define();
  }

  @Benchmark
  public Object stateless4j() {
    return library.define();
  }

  @Benchmark
  public Object cola() {
    return library.define();
  }

  @Benchmark
  @Warmup(iterations = 8, time = 1)
  public Object spring() {
    return library.define();
  }
}
