package dev.orderstatus.benchmarks.peers;

import dev.orderstatus.benchmarks.workflow.Questions;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;

/** One of the 1,024 mixed questions, on average. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class MixedRequests {

  private Library library = new TableLibrary();

  @Setup
  public void check(BenchmarkParams benchmark) {
    library = Libraries.measuredBy(benchmark);
  }

  @Benchmark
  @OperationsPerInvocation(Questions.COUNT)
  public void ours(Blackhole answers) {
    decideAll(answers);
  }

  @Benchmark
  @OperationsPerInvocation(Questions.COUNT)
  public void oursRequestBuilt(Blackhole answers) {
    decideAll(answers);
  }

  @Benchmark
  @OperationsPerInvocation(Questions.COUNT)
  public void handWritten(Blackhole answers) {
    decideAll(answers);
  }

  @Benchmark
  @OperationsPerInvocation(Questions.COUNT)
  public void table(Blackhole answers) {
    decideAll(answers);
  }

  @Benchmark
  @OperationsPerInvocation(Questions.COUNT)
  public void stateless4j(Blackhole answers) {
    decideAll(answers);
  }

  @Benchmark
  @OperationsPerInvocation(Questions.COUNT)
  public void cola(Blackhole answers) {
    decideAll(answers);
  }

  @Benchmark
  @OperationsPerInvocation(Questions.COUNT)
  @Warmup(iterations = 8, time = 1)
  public void spring(Blackhole answers) {
    decideAll(answers);
  }

  private void decideAll(Blackhole answers) {
    Library asked = library;
    for (int i = 0; i < Questions.COUNT; i++) {
      answers.consume(asked.decide(i));
    }
  }
}
