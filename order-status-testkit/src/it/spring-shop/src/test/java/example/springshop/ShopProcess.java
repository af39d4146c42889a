package example.springshop;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The shop in a process of its own, which can be killed and started anew. */
final class ShopProcess {

  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
  private static final String STARTED = "Started ShopApplication";
  private static final int ASKED = 100;

  private final HttpClient http = HttpClient.newHttpClient();
  private volatile CompletableFuture<Integer> port = new CompletableFuture<>();
  private volatile Process process;

  /** Starts the shop and waits until it is open. */
  void start(String... settings) throws Exception {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        ShopApplication.class.getName(),
        "--server.port=0"));
    command.addAll(List.of(settings));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("CLASSPATH", classPath());
    process = builder.start();
    CompletableFuture<Integer> opened = port;
    Process started = process;
    Thread reader = new Thread(() -> read(started, opened));
    reader.setDaemon(true);
    reader.start();
    port();
  }

  /** The class path of the tests, without their classes. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static void read(Process process, CompletableFuture<Integer> opened) {
    List<String> lines = new ArrayList<>();
    int found = 0;
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        lines.add(line);
        Matcher matcher = PORT.matcher(line);
        if (matcher.find()) {
          found = Integer.parseInt(matcher.group(1));
        }
        if (line.contains(STARTED)) {
          opened.complete(found);
        }
      }
    } catch (IOException ended) {
      lines.add(ended.toString());
    }
    opened.completeExceptionally(new IllegalStateException(String.join("\n", lines)));
  }

  private int port() throws Exception {
    return port.get(5, TimeUnit.MINUTES);
  }

  /** Ends the process at once, whatever it is doing. Who asks now waits for the next start. */
  void kill() {
    port = new CompletableFuture<>();
    process.destroyForcibly().onExit().join();
  }

  /** Posts something until the shop answers: a request that was cut off is sent once more. */
  HttpResponse<String> post(String path, String body) throws Exception {
    for (int asked = 1; ; asked++) {
      HttpRequest request = HttpRequest.newBuilder(
              URI.create("http://127.0.0.1:" + port() + path))
          .header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofString(body))
          .build();
      try {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() < 500 || asked == ASKED) {
          return answer;
        }
      } catch (IOException cutOff) {
        if (asked == ASKED) {
          throw cutOff;
        }
      }
    }
  }

  /** Ends the process and lets it finish what it is doing. */
  void close() {
    if (process != null) {
      process.destroy();
      process.onExit().join();
    }
  }
}
