package dev.orderstatus.benchmarks.sets;

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

/**
 * Decides in sets of growing size, with the same number of questions over all of their statuses. A
 * set of 10 has some 80 rules, and one of 1,000 has 8,000: the 8,192 questions meet 5,000 of them,
 * and the first 1,024 questions fewer than 1,000. Only reading the questions shows the share of
 * their memory, apart from that of the rules.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class SetSize {

  @Param({"10", "100", "1000", "10000"})
  public int statuses = 10;

  private Asked asked = new Asked(GrownSet.lifecycle(statuses));

  @Setup
  public void draw() {
    asked = new Asked(GrownSet.lifecycle(statuses));
  }

  @Benchmark
  @OperationsPerInvocation(Asked.COUNT)
  public void decide(Blackhole answers) {
    asked.decideAll(answers);
  }

  @Benchmark
  @OperationsPerInvocation(Asked.FEW)
  public void decideFew(Blackhole answers) {
    asked.decideFew(answers);
  }

  @Benchmark
  @OperationsPerInvocation(Asked.COUNT)
  public void readOnly(Blackhole answers) {
    asked.readAll(answers);
  }
}
