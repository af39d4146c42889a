package example.kafkaaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Prints how fast an audit is, and what it keeps. */
class FiguresTests {

  @TempDir
  private Path folders;

  @Test
  @EnabledIfSystemProperty(named = "figures", matches = ".*")
  void printThem() throws Exception {
    long orders = Long.getLong("orders");
    try (Broker broker = Broker.start()) {
      EventLog log = EventLog.write(broker, orders);
      for (int threads = 1; threads <= 2; threads++) {
        String application = "threads-" + threads;
        try (Run run = new Run(application, log, folders)) {
          run.isLong();
          run.settings.put("num.stream.threads", Integer.toString(threads));
          long start = System.nanoTime();
          assertEquals(Map.of(), run.finish().minus(log.expected()));
          double seconds = (System.nanoTime() - start) / 1e9;
          print("%d threads: %,.0f events a second", threads, log.events() / seconds);
          for (String store : List.of(AuditProcessor.ORDERS, AuditProcessor.PROMISES)) {
            print(
                "%s: %,d bytes an order in the folder, %,d in the topic of changes",
                store,
                bytes(run.folder(), store) / orders,
                broker.bytes(application + "-" + store) / orders);
          }
        }
      }
    }
  }

  private static long bytes(Path folder, String store) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getParent().endsWith(store))
          .mapToLong(file -> file.toFile().length())
          .sum();
    }
  }

  private static void print(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }
}
