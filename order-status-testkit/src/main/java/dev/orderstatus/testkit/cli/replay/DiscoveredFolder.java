package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.testkit.cli.text.ErrorLine;
import dev.orderstatus.testkit.log.UnreadableLogException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a discovered set as a project that compiles, with what a person must decide marked. */
final class DiscoveredFolder {
  private static final String PACKAGE = "shop";

  private final DiscoveredSet set;
  private final String type;

  DiscoveredFolder(DiscoveredSet set) {
    this.set = set;
    this.type = Stream.of(set.id().split("-", -1))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  /** The id of the set that goes into a folder. */
  static String id(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    String plain = (name == null ? "" : name.toString())
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^[^a-z]+|-+$", "");
    return plain.isEmpty() ? "own-set" : plain.substring(0, Math.min(40, plain.length()));
  }

  static void refuseUnlessFree(Path folder) throws UnreadableLogException {
    try {
      if (Files.exists(folder)) {
        try (Stream<Path> there =
            Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
          if (there.findAny().isPresent()) {
            throw new UnreadableLogException(
                "the folder %s for the set is not empty; name a new one".formatted(folder));
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UnreadableLogException(
          "the folder %s cannot be read: %s; name another"
              .formatted(folder, ErrorLine.reason(unreadable)),
          unreadable);
    }
  }

  void write(Path folder) throws UnreadableLogException {
    try {
      Path main = folder.resolve("src/main");
      write(folder.resolve("pom.xml"), pom());
      write(folder.resolve("map.properties"), map());
      write(main.resolve("java/%s/%s.java".formatted(PACKAGE, type)), definition());
      write(main.resolve("resources/%s/%s_en.properties".formatted(PACKAGE, set.id())), texts());
      write(
          main.resolve("resources/META-INF/services/dev.orderstatus.api.spi.StatusPlugin"),
          PACKAGE + "." + type + "\n");
      write(folder.resolve("src/test/java/%s/%sTests.java".formatted(PACKAGE, type)), test());
    } catch (IOException unwritable) {
      throw new UnreadableLogException(
          "the set cannot be written to %s: %s; check the path and its permissions"
              .formatted(folder, ErrorLine.reason(unwritable)),
          unwritable);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String constant(String code) {
    return code.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private String definition() {
    List<String> statuses = set.statuses();
    StringBuilder java = new StringBuilder();
    java.append("""
        package %1$s;

        import static dev.orderstatus.api.definition.TransitionDefinition.from;

        import dev.orderstatus.api.code.Action;
        import dev.orderstatus.api.code.Actor;
        import dev.orderstatus.api.code.OrderStatus;
        import dev.orderstatus.api.code.OrderType;
        import dev.orderstatus.api.code.Phase;
        import dev.orderstatus.api.definition.StatusDefinition;
        import dev.orderstatus.api.definition.StatusSet;
        import dev.orderstatus.api.message.Texts;
        import dev.orderstatus.api.spi.Plugin;
        import dev.orderstatus.api.spi.StatusPlugin;
        import java.util.List;

        /** The statuses of a log, and the steps that its orders took. A person decides what is marked. */
        public final class %2$s implements StatusPlugin {

          static final OrderType ORDER = OrderType.of("order");

        """.formatted(PACKAGE, type));
    for (String status : statuses) {
      java.append("  static final OrderStatus %s = OrderStatus.of(\"%s\");\n"
          .formatted(constant(status), status));
    }
    java.append('\n');
    for (String status : statuses) {
      String action = DiscoveredSet.action(status);
      java.append(
          "  static final Action %s = Action.of(\"%s\");\n".formatted(constant(action), action));
    }
    java.append("""

          @Override
          public Plugin plugin() {
            return Plugin.named("%1$s", "%1$s").set(set()).build();
          }

          static StatusSet set() {
            return transitions(statuses(StatusSet.named("%1$s", "Statuses of a log")))
                .texts(Texts.bundles("%1$s", List.of("en"), %2$s.class::getResourceAsStream))
                .build();
          }

          // DECIDE: the phase of each status, whether an order ends there, and whether that is a success.
          private static StatusSet.Builder statuses(StatusSet.Builder set) {
            return set.types(ORDER)
        """.formatted(set.id(), type));
    for (int i = 0; i < statuses.size(); i++) {
      String end = i == statuses.size() - 1 ? ";" : "";
      java.append(status(statuses.get(i), end));
    }
    java.append("""
          }

          // DECIDE: who takes each step, under which guards, and with which effects.
          private static StatusSet.Builder transitions(StatusSet.Builder set) {
            return set.commands(%s)
        """.formatted(statuses.stream()
        .map(status -> constant(DiscoveredSet.action(status)))
        .collect(Collectors.joining(", "))));
    for (int i = 0; i < statuses.size(); i++) {
      java.append(transition(statuses.get(i), i == statuses.size() - 1 ? ";" : ""));
    }
    return java.append("  }\n}\n").toString();
  }

  private String status(String status, String end) {
    String kind = status.equals(DiscoveredSet.CANCELED)
        ? "Phase.CANCELED).historical().terminal()"
        : set.isFinal(status)
            ? "Phase.COMPLETED).historical().correctable()"
            : "Phase.IN_PROGRESS)";
    return "        // %d orders came here, and %d ended here.\n        .status(StatusDefinition.of(%s).phase(%s)%s\n"
        .formatted(
            set.log().reached().getOrDefault(status, 0L),
            set.log().ended().getOrDefault(status, 0L),
            constant(status),
            kind,
            end);
  }

  private String transition(String to, String end) {
    StringBuilder java = new StringBuilder();
    List<String> sources = set.sources(to);
    for (String from : sources) {
      java.append("        // ").append(comment(from, to)).append('\n');
    }
    if (to.equals(DiscoveredSet.CANCELED)) {
      set.log()
          .steps()
          .getOrDefault(to, Map.of())
          .forEach((next, count) -> java.append(
              "        // DECIDE: canceled -> %s: %d, which no set allows, as canceled is the end.\n"
                  .formatted(next, count)));
    }
    String from = sources.stream()
        .map(source -> source.isEmpty() ? "OrderStatus.NEW" : constant(source))
        .collect(Collectors.joining(", "));
    return java.append(
            "        .on(%s, from(%s)\n".formatted(constant(DiscoveredSet.action(to)), from))
        .append("            .by(Actor.STAFF, Actor.SYSTEM)\n")
        .append("            .to(%s))%s\n".formatted(constant(to), end))
        .toString();
  }

  private String comment(String from, String to) {
    if (set.isGuess(from, to)) {
      return "DECIDE: the log shows no way to %s but from canceled; from where does it come?"
          .formatted(to);
    }
    long count = from.isEmpty()
        ? set.log().first().getOrDefault(to, 0L)
        : set.log().steps().getOrDefault(from, Map.of()).getOrDefault(to, 0L);
    long all = from.isEmpty()
        ? set.log().first().values().stream().mapToLong(value -> value).sum()
        : set.log().reached().getOrDefault(from, 0L);
    String step = "%s -> %s: %d of %d".formatted(from.isEmpty() ? "(new)" : from, to, count, all);
    return 100 * count < all ? "DECIDE: is this right? It is rare. " + step : step;
  }

  private String texts() {
    StringBuilder texts = new StringBuilder("# DECIDE: say it as your customers should read it.\n");
    set.texts()
        .forEach((key, text) -> texts.append(key).append(" = ").append(text).append('\n'));
    return texts.toString();
  }

  private String map() {
    StringBuilder map = new StringBuilder(
        "# The words of the log, for: replay --plugin-path JAR --set %s --map map.properties\n"
            .formatted(set.id()));
    set.log()
        .codes()
        .forEach((word, code) -> map.append("status.")
            .append(MapDraft.key(word))
            .append('=')
            .append(code)
            .append('\n'));
    return map.toString();
  }

  private String test() {
    return """
        package %1$s;

        import dev.orderstatus.api.definition.StatusSet;
        import dev.orderstatus.core.OrderStatuses;
        import dev.orderstatus.testkit.contract.StatusSetContract;

        /** Every set keeps the contract. DECIDE: what else must your orders never do? */
        class %2$sTests implements StatusSetContract {

          @Override
          public StatusSet set() {
            return OrderStatuses.builtIn().with(new %2$s().plugin()).set("%3$s");
          }
        }
        """.formatted(PACKAGE, type, set.id());
  }

  private String pom() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <project xmlns="http://maven.apache.org/POM/4.0.0"
                 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                 xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
          <modelVersion>4.0.0</modelVersion>

          <groupId>shop</groupId>
          <artifactId>%1$s</artifactId>
          <version>1.0</version>

          <properties>
            <maven.compiler.release>17</maven.compiler.release>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
            <!-- DECIDE: the version that you have. -->
            <order-status.version>%2$s</order-status.version>
          </properties>

          <dependencies>
            <dependency>
              <groupId>dev.orderstatus</groupId>
              <artifactId>order-status-core</artifactId>
              <version>${order-status.version}</version>
            </dependency>
            <dependency>
              <groupId>dev.orderstatus</groupId>
              <artifactId>order-status-testkit</artifactId>
              <version>${order-status.version}</version>
              <scope>test</scope>
            </dependency>
            <dependency>
              <groupId>org.junit.jupiter</groupId>
              <artifactId>junit-jupiter</artifactId>
              <version>5.14.4</version>
              <scope>test</scope>
            </dependency>
          </dependencies>

          <build>
            <plugins>
              <!-- What older Mavens bring does not run the test. -->
              <plugin>
                <groupId>org.apache.maven.plugins</groupId>
                <artifactId>maven-compiler-plugin</artifactId>
                <version>3.16.0</version>
              </plugin>
              <plugin>
                <groupId>org.apache.maven.plugins</groupId>
                <artifactId>maven-surefire-plugin</artifactId>
                <version>3.6.1</version>
              </plugin>
            </plugins>
          </build>
        </project>
        """.formatted(set.id(), version());
  }

  private static String version() {
    String version = DiscoveredFolder.class.getPackage().getImplementationVersion();
    return version == null ? "0.1.0-SNAPSHOT" : version;
  }
}
