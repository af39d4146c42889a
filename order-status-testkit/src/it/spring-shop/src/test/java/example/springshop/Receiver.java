package example.springshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Does what the shop asks for, once for each key, however often it is asked. */
final class Receiver {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final Runnable beforeAnswer;
  private final Map<String, String> done = new ConcurrentHashMap<>();
  private final Semaphore news = new Semaphore(0);
  private final AtomicInteger repeats = new AtomicInteger();

  /** Runs something each time when the work is done and the shop does not know it yet. */
  Receiver(Runnable beforeAnswer) {
    this.beforeAnswer = beforeAnswer;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.createContext("/", this::receive);
    server.start();
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode task = JSON.readTree(exchange.getRequestBody());
      String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
      if (done.putIfAbsent(key, text(task)) == null) {
        news.release();
      } else {
        repeats.incrementAndGet();
      }
      beforeAnswer.run();
      exchange.sendResponseHeaders(204, -1);
    }
  }

  private static String text(JsonNode task) {
    return Stream.of("order", "effect", "parameters")
        .map(name -> task.path(name).asText())
        .collect(Collectors.joining(" "));
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** Waits for this many tasks, unless they do not come. */
  void await(int tasks) throws InterruptedException {
    news.tryAcquire(tasks, 120, TimeUnit.SECONDS);
  }

  List<String> done() {
    return List.copyOf(done.values());
  }

  int repeats() {
    return repeats.get();
  }

  void close() {
    server.stop(0);
  }
}
