package dev.orderstatus.benchmarks.audit;

import dev.orderstatus.api.order.OrderCode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the log of a web shop, always the same for the same size: five rows for each order, those
 * of up to 10,000 orders mixed, and every hundredth order ends in a violation.
 */
final class LogWriter {
  static final int ROWS_OF_ORDER = 5;

  private static final int OPEN = 10_000;
  private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

  private static final List<String> STATUSES =
      List.of("received", "waiting-for-payment", "processing", "shipped", "shipped", "received");
  private static final List<String> ACTIONS = List.of(
      "place,customer",
      "payment-interrupted,payment-provider",
      "payment-received,payment-provider",
      "ship,staff",
      "view,customer",
      "cancel,customer");

  private LogWriter() {}

  static Path write(Path directory, Kind kind, long rows, boolean gzip) {
    Path file = directory.resolve(kind + "-" + rows + (gzip ? ".csv.gz" : ".csv"));
    try (OutputStream plain = Files.newOutputStream(file);
        OutputStream stream = gzip ? new GZIPOutputStream(plain, 1 << 16) : plain;
        Writer writer =
            new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16)) {
      writer.write(kind == Kind.STATUS ? "order_code,at,status\n" : "order_code,at,action,actor\n");
      write(writer, kind == Kind.STATUS ? STATUSES : ACTIONS, rows);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return file;
  }

  private static void write(Writer writer, List<String> steps, long rows) throws IOException {
    Random random = new Random(17);
    long orders = rows / ROWS_OF_ORDER;
    int open = (int) Math.min(OPEN, orders);
    long next = open;
    String[] codes = new String[open];
    int[] done = new int[open];
    long[] numbers = new long[open];
    for (int i = 0; i < open; i++) {
      codes[i] = OrderCode.of("EX", i).value();
      numbers[i] = i;
    }
    for (long row = 0; row < rows; row++) {
      int slot = random.nextInt(open);
      int step = done[slot]++;
      boolean bad = step == ROWS_OF_ORDER - 1 && numbers[slot] % 100 == 0;
      writer.write(codes[slot]);
      writer.write(',');
      writer.write(START.plusSeconds(row * 3).toString());
      writer.write(',');
      writer.write(steps.get(bad ? ROWS_OF_ORDER : step));
      writer.write('\n');
      if (done[slot] == ROWS_OF_ORDER) {
        if (next < orders) {
          codes[slot] = OrderCode.of("EX", next).value();
          numbers[slot] = next++;
          done[slot] = 0;
        } else {
          open--;
          codes[slot] = codes[open];
          numbers[slot] = numbers[open];
          done[slot] = done[open];
        }
      }
    }
  }

  /** The two kinds of log. */
  enum Kind {
    STATUS,
    ACTION;

    @Override
    public String toString() {
      return this == STATUS ? "status" : "action";
    }
  }
}
