package example.flinkaudit;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.CheckpointListener;

/** Fails once, at the first event after some checkpoints were completed. */
final class Failure implements MapFunction<OrderEvent, OrderEvent>, CheckpointListener {

  static final String MESSAGE = "this failure is part of the test";

  private static final long serialVersionUID = 1L;

  private static final AtomicInteger CHECKPOINTS_LEFT = new AtomicInteger();
  private static final AtomicBoolean ARMED = new AtomicBoolean();

  static void after(int checkpoints) {
    CHECKPOINTS_LEFT.set(checkpoints);
    ARMED.set(true);
  }

  static boolean hasHappened() {
    return !ARMED.get();
  }

  @Override
  public OrderEvent map(OrderEvent event) {
    if (CHECKPOINTS_LEFT.get() <= 0 && ARMED.compareAndSet(true, false)) {
      throw new IllegalStateException(MESSAGE);
    }
    return event;
  }

  @Override
  public void notifyCheckpointComplete(long checkpoint) {
    CHECKPOINTS_LEFT.decrementAndGet();
  }
}
