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

/** Five steps from received to delivered, the status carried by the caller. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class HappyPath {

  private Library library = new TableLibrary();

  @Setup
  public void check(BenchmarkParams benchmark) {
    library = Libraries.measuredBy(benchmark);
  }

  @Benchmark
  public Object ours() {
    return library.walk();
  }

  @Benchmark
  public Object handWritten() {
    return library.walk();
  }

  @Benchmark
  public Object table() {
    return library.walk();
  }

  @Benchmark
  public Object stateless4j() {
    return library.walk();
  }

  @Benchmark
  public Object cola() {
    return library.walk();
  }

  @Benchmark
  @Warmup(iterations = 8, time = 1)
  public Object spring() {
    return library.walk();
  }
}
