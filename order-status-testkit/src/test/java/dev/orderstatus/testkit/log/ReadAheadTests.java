package dev.orderstatus.testkit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.audit.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTests {
  private static final LogRecord ROW = LogRecord.of(1, List.of("x"), null);
  private static final int MANY = 10_000;

  private final ReadAhead ahead = new ReadAhead();
  private final List<Integer> taken = new ArrayList<>();

  private Void readMany() throws InterruptedException {
    for (int i = 0; i < MANY; i++) {
      int step = i;
      ahead.then(() -> taken.add(step));
      ahead.giveAfter(ROW);
    }
    return null;
  }

  @Test
  void everyStepIsTakenInTheOrderInWhichItWasRead() throws Exception {
    ahead.run(this::readMany);

    assertThat(taken).hasSize(MANY).isSorted();
  }

  @Test
  void nothingToReadIsNothingToTake() throws Exception {
    ahead.run(() -> null);

    assertThat(taken).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        IOException.class,
        UnreadableLogException.class,
        IllegalStateException.class,
        OutOfMemoryError.class
      })
  void theStepsBeforeAFaultAreTakenAndTheFaultIsThrownAsItWas(Class<? extends Throwable> kind) {
    assertThatThrownBy(() -> ahead.run(() -> {
          readMany();
          if (kind.equals(OutOfMemoryError.class)) {
            throw new OutOfMemoryError("as told");
          }
          throw (Exception) kind.getDeclaredConstructor(String.class).newInstance("as told");
        }))
        .isExactlyInstanceOf(kind)
        .hasMessage("as told");
    assertThat(taken).hasSize(MANY).isSorted();
  }

  @Test
  void aStepThatFailsEndsTheReading() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);

    assertThatThrownBy(() -> ahead.run(() -> {
          ahead.then(() -> {
            throw new IllegalStateException("no room");
          });
          try {
            while (true) {
              ahead.then(() -> taken.add(0));
              ahead.giveAfter(ROW);
            }
          } finally {
            ended.countDown();
          }
        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no room");
    assertThat(ended.await(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void aCallerThatIsInterruptedDoesNotWaitForInput() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> ahead.run(() -> {
          never.await();
          return null;
        }))
        .isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void whatIsReportedAboutTheRowsComesInTheirOrderInTheThreadOfTheCaller() throws Exception {
    StringBuilder log = new StringBuilder("order_code,at,status,test\n");
    for (int i = 0; i < MANY; i++) {
      log.append("N").append(i).append(",2026-01-01T00:00:00Z,shipped,perhaps\n");
      log.append("N").append(i).append(",never,shipped,\n");
    }
    List<Long> lines = new ArrayList<>();
    List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
    LogListener listener = new LogListener() {
      private void heard(long line) {
        lines.add(line);
        threads.add(Thread.currentThread());
      }

      @Override
      public void violation(LogRow row, Violation violation) {
        heard(row.line());
      }

      @Override
      public void unreadable(LogRow row, String problem) {
        heard(row.line());
      }

      @Override
      public void notUnderstood(long line, String problem) {
        heard(line);
      }
    };
    OrderStatuses statuses = OrderStatuses.builtIn();
    OrderLog.open(
            new ByteArrayInputStream(log.toString().getBytes(StandardCharsets.UTF_8)),
            LogOptions.builder().build(),
            List.of(statuses.set("webshop")))
        .audit(statuses.lifecycle("webshop"), listener);

    assertThat(lines).hasSize(3 * MANY).isSorted();
    assertThat(threads).containsOnly(Thread.currentThread());
  }
}
