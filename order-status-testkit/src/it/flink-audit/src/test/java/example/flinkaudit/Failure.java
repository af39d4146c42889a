package example.flinkaudit;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.CheckpointListener;

/** Fails at planned moments, each time after one more checkpoint was completed. */
final class Failure implements MapFunction<OrderEvent, OrderEvent>, CheckpointListener {

  static final String MESSAGE = "this failure is part of the test";

  private static final long serialVersionUID = 1L;

  private static final Queue<Planned> LEFT = new ArrayDeque<>();
  private static CompletableFuture<Void> held = new CompletableFuture<>();
  private static long passed;
  private static long lastCheckpoint;
  private static boolean checkpointed;

  enum Kind {
    /** The task throws an exception. */
    EXCEPTION,
    /** The task stands still, until its task manager is ended, or another one that it works with. */
    TASK_MANAGER
  }

  /** A failure after so many events, counted over all tasks, those that come again included. */
  record Planned(Kind kind, long after) {}

  /** Plans failures, one after the other. */
  static synchronized void plan(List<Planned> planned) {
    LEFT.clear();
    LEFT.addAll(planned);
    held = new CompletableFuture<>();
    passed = 0;
    lastCheckpoint = 0;
    checkpointed = false;
  }

  /** The failures that did not happen. */
  static synchronized List<Planned> left() {
    return List.copyOf(LEFT);
  }

  /** Done when a task manager is to be ended. */
  static synchronized CompletableFuture<Void> held() {
    return held;
  }

  private static synchronized Kind now() {
    passed++;
    if (LEFT.isEmpty() || passed < LEFT.peek().after() || !checkpointed) {
      return null;
    }
    checkpointed = false;
    return LEFT.remove().kind();
  }

  private static synchronized void completed(long checkpoint) {
    checkpointed |= checkpoint > lastCheckpoint;
    lastCheckpoint = Math.max(lastCheckpoint, checkpoint);
  }

  @Override
  public OrderEvent map(OrderEvent event) throws Exception {
    Kind kind = now();
    if (kind == Kind.EXCEPTION) {
      throw new IllegalStateException(MESSAGE);
    } else if (kind == Kind.TASK_MANAGER) {
      held().complete(null);
      new CountDownLatch(1).await();
    }
    return event;
  }

  /** Called by each of the parallel instances. */
  @Override
  public void notifyCheckpointComplete(long checkpoint) {
    completed(checkpoint);
  }
}
