package example.kafkaaudit;

import dev.orderstatus.testkit.stream.SampleLog;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;

/** The audit in a process of its own, which can be killed. */
final class AuditProcess implements AutoCloseable {

  /** The setting that names the topic of events. */
  static final String EVENTS = "events";

  private final Process process;
  private final Path errors;

  private AuditProcess(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
  }

  /** Writes to topics whose names begin with the id of the application. */
  static AuditProcess start(List<String> options, Map<String, String> settings)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path")));
    command.addAll(options);
    command.add(AuditProcess.class.getName());
    settings.forEach((name, value) -> command.add(name + "=" + value));
    Path errors = Files.createTempFile("audit", ".log");
    return new AuditProcess(
        new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
  }

  public static void main(String[] settings) throws IOException {
    Properties properties = new Properties();
    Stream.of(settings)
        .map(setting -> setting.split("=", 2))
        .forEach(setting -> properties.setProperty(setting[0], setting[1]));
    String prefix = properties.getProperty(StreamsConfig.APPLICATION_ID_CONFIG) + "-";
    String events = properties.getProperty(EVENTS);
    // region start
    Topology audit = AuditTopology.of(Sample.RULES, SampleLog.DISORDER, events, prefix);
    KafkaStreams streams = new KafkaStreams(audit, properties);
    // endregion
    streams.setUncaughtExceptionHandler(failure -> {
      failure.printStackTrace();
      Runtime.getRuntime().halt(1);
      return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    });
    streams.start();
    while (System.in.read() >= 0) {
      // Nothing is written there: it ends when the audit should, or with the test.
    }
    Runtime.getRuntime().halt(streams.close(Duration.ofSeconds(30)) ? 0 : 1);
  }

  /** Waits until the process stands still, and kills it. */
  void killWhenItStandsStill() throws IOException, InterruptedException {
    BufferedReader output = process.inputReader();
    String line = output.readLine();
    if (!StandStill.SAID.equals(line)) {
      throw new IllegalStateException(line + Files.readString(errors));
    }
    kill();
  }

  private void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  void assertAlive() throws IOException {
    if (!process.isAlive()) {
      throw new IllegalStateException(Files.readString(errors));
    }
  }

  /** Ends the process as it should end. */
  void stop() throws IOException, InterruptedException {
    process.getOutputStream().close();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(errors));
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    kill();
    Files.delete(errors);
  }
}
