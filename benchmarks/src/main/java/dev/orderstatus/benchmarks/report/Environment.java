package dev.orderstatus.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Says where and how it is measured, as properties. */
public final class Environment {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  private Environment() {}

  /**
   * Prints the properties.
   *
   * @param args the command that a reader repeats, and that of JMH
   * @throws IOException when the processor cannot be told
   */
  public static void main(String... args) throws IOException {
    print("command", args[0].strip());
    print("JMH", args[1].strip());
    print("date", LocalDate.now(ZoneOffset.UTC).toString());
    print("JDK", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    print(
        "machine",
        "%s, %d processors, %s %s"
            .formatted(
                processor(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.version")));
  }

  private static String processor() throws IOException {
    return Files.exists(PROCESSORS)
        ? Files.readAllLines(PROCESSORS).stream()
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse(System.getProperty("os.arch"))
        : System.getProperty("os.arch");
  }

  private static void print(String name, String value) {
    System.out.println(name + "=" + value.replace("\\", "\\\\"));
  }
}
