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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Options for the order of a mixed question: all eight steps. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class Options {

  private final OrderStatusLibrary library = new OrderStatusLibrary();
  private final SwitchLibrary byHand = new SwitchLibrary();
  private final StatelessLibrary stateless = new StatelessLibrary();

  @Benchmark
  @OperationsPerInvocation(Questions.COUNT)
  public void ours(Blackhole answers) {
    for (int i = 0; i < Questions.COUNT; i++) {
      answers.consume(library.options(i));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Questions.COUNT)
  public void oneByOne(Blackhole answers) {
    for (int i = 0; i < Questions.COUNT; i++) {
      library.decideEach(i, answers::consume);
    }
  }

  @Benchmark
  @OperationsPerInvocation(Questions.COUNT)
  public void handWritten(Blackhole answers) {
    for (int i = 0; i < Questions.COUNT; i++) {
      answers.consume(byHand.allowed(i));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Questions.COUNT)
  public void stateless4j(Blackhole answers) {
    for (int i = 0; i < Questions.COUNT; i++) {
      answers.consume(stateless.allowed(i));
    }
  }
}
