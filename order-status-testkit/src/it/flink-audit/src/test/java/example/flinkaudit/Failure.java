package example.flinkaudit;

import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.CheckpointListener;

/** Fails some times, each time at the first event after a checkpoint was completed. */
final class Failure implements MapFunction<OrderEvent, OrderEvent>, CheckpointListener {

  static final String MESSAGE = "this failure is part of the test";

  private static final long serialVersionUID = 1L;

  private static int left;
  private static long lastCheckpoint;
  private static boolean due;

  static synchronized void happens(int times) {
    left = times;
    lastCheckpoint = 0;
    due = false;
  }

  /** How many failures did not happen yet. */
  static synchronized int left() {
    return left;
  }

  private static synchronized boolean isNow() {
    if (left == 0 || !due) {
      return false;
    }
    left--;
    due = false;
    return true;
  }

  private static synchronized void completed(long checkpoint) {
    due |= checkpoint > lastCheckpoint;
    lastCheckpoint = Math.max(lastCheckpoint, checkpoint);
  }

  @Override
  public OrderEvent map(OrderEvent event) {
    if (isNow()) {
      throw new IllegalStateException(MESSAGE);
    }
    return event;
  }

  /** Called by each of the parallel instances. */
  @Override
  public void notifyCheckpointComplete(long checkpoint) {
    completed(checkpoint);
  }
}
