package example.flinkaudit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.core.execution.JobClient;

/** Shows when so many records have passed, over all tasks. */
final class Milestone<T> implements MapFunction<T, T> {

  private static final long serialVersionUID = 1L;

  private static CompletableFuture<Duration> reached = new CompletableFuture<>();
  private static long wanted;
  private static long passed;
  private static long start;

  /**
   * Starts to count anew.
   *
   * @return done when so many have passed: the time since the first
   */
  static synchronized CompletableFuture<Duration> after(long records) {
    reached = new CompletableFuture<>();
    wanted = records;
    passed = 0;
    return reached;
  }

  /** Waits, and fails if the job does. */
  static <R> R await(CompletableFuture<R> reached, JobClient job) throws Exception {
    CompletableFuture.anyOf(reached, job.getJobExecutionResult()).get();
    return reached.get();
  }

  private static synchronized void pass() {
    if (passed++ == 0) {
      start = System.nanoTime();
    }
    if (passed == wanted) {
      reached.complete(Duration.ofNanos(System.nanoTime() - start));
    }
  }

  @Override
  public T map(T each) {
    pass();
    return each;
  }
}
