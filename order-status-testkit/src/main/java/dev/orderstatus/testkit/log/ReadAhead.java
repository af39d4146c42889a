package dev.orderstatus.testkit.log;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Reads a log in a thread of its own, while the caller's thread does what follows from the rows
 * before. The caller sees everything in the order of the file, and in its own thread.
 */
final class ReadAhead {
  private static final int BATCH = 1 << 10;
  private static final int BATCH_CHARACTERS = 1 << 18;
  private static final int WAITING = 2;

  private final BlockingQueue<List<Runnable>> batches = new ArrayBlockingQueue<>(WAITING);
  private List<Runnable> batch = new ArrayList<>(BATCH);
  private int characters;

  /** Leaves a step to the caller, after all steps before. Called by the reading thread. */
  void then(Runnable step) {
    batch.add(step);
  }

  /** Gives the steps to the caller if there are enough. Called by the reading thread. */
  void giveAfter(LogRecord record) throws InterruptedException {
    characters += record.size();
    if (batch.size() >= BATCH || characters >= BATCH_CHARACTERS) {
      give();
    }
  }

  private void give() throws InterruptedException {
    if (!batch.isEmpty()) { // an empty one is the end
      batches.put(batch);
      batch = new ArrayList<>(BATCH);
    }
    characters = 0;
  }

  /** Reads, and takes all steps; those before a fault as well. */
  void run(Callable<Void> reading) throws IOException, UnreadableLogException {
    FutureTask<Void> task = new FutureTask<>(() -> {
      try {
        return reading.call();
      } finally {
        give();
        batches.put(List.of());
      }
    });
    Thread reader = new Thread(task, "order-status log");
    reader.setDaemon(true); // it may wait for input that never comes
    reader.start();
    try {
      List<Runnable> next = batches.take();
      while (!next.isEmpty()) {
        next.forEach(Runnable::run);
        next = batches.take();
      }
      task.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the thread was interrupted");
    } catch (ExecutionException failed) {
      throw asItWas(failed.getCause());
    } finally {
      reader.interrupt();
    }
  }

  /** Returns an exception that the caller declares, and throws any other. */
  private static IOException asItWas(@Nullable Throwable failure) throws UnreadableLogException {
    if (failure instanceof UnreadableLogException unreadable) {
      throw unreadable;
    }
    if (failure instanceof RuntimeException unexpected) {
      throw unexpected;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof IOException io ? io : new IOException(failure);
  }
}
