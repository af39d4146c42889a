package dev.orderstatus.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.definition.StatusSet;
import example.client.Client;
import io.vavr.control.Either;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An attribute more in every type with a builder breaks nobody. */
class GrowthTests {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern BUILT = Pattern.compile(
      "@Value\\.Immutable[^{]*?\\n(public [^{]*(?:interface|class) (\\w+)[^{]*\\{)");

  @TempDir
  private static Path directory;

  private static Path grown;
  private static final List<String> TYPES = new ArrayList<>();

  @BeforeAll
  static void theApiGrows() throws Exception {
    Path sources = Files.createDirectory(directory.resolve("sources"));
    List<Path> files = new ArrayList<>();
    for (Path file : filesBelow(SOURCES)) {
      Path copy = sources.resolve(SOURCES.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, withOneMore(Files.readString(file)));
      files.add(copy);
    }
    grown = compiled(
        "grown",
        "-processorpath",
        where(Class.forName("org.immutables.processor.ProxyProcessor")),
        List.of(),
        files);
  }

  @Test
  void everyTypeWithABuilderGrows() throws Exception {
    assertThat(TYPES)
        .containsExactlyInAnyOrder(
            "TransitionExtension",
            "ActionDefinition",
            "Extension",
            "Kind",
            "OrderParts",
            "OrderSnapshot",
            "Part",
            "Settings",
            "ShopWords",
            "StatusDefinition",
            "StatusSet",
            "TransitionDefinition",
            "Whole");
    try (URLClassLoader later = later(grown)) {
      assertThat(later.loadClass(StatusSet.class.getName()).getMethod("addedLater"))
          .isNotNull();
    }
  }

  @Test
  void whoWasCompiledAgainstTheApiRunsAgainstTheGrownOne() throws Exception {
    assertThat(answer(Path.of(where(Client.class)))).isEqualTo(new Client().call());
  }

  @Test
  void whoseSourceFitsTheApiFitsTheGrownOne() throws Exception {
    Path source = Path.of("src", "test", "java", "example", "client", "Client.java");
    Path client =
        compiled("client", "-proc:none", null, List.of(grown.toString()), List.of(source));

    assertThat(answer(client)).isEqualTo(new Client().call());
  }

  private static String withOneMore(String source) {
    return BUILT.matcher(source).replaceFirst(type -> {
      TYPES.add(type.group(2));
      String modifier = type.group(1).contains(" class ") ? "public" : "default";
      return type.group() + " @Value.Default " + modifier + " String addedLater() { return \"\"; }";
    });
  }

  private static Object answer(Path client) throws Exception {
    try (URLClassLoader later = later(grown, client)) {
      Class<?> type = later.loadClass(Client.class.getName());
      return ((Callable<?>) type.getDeclaredConstructor().newInstance()).call();
    }
  }

  private static URLClassLoader later(Path... classes) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path path : classes) {
      urls.add(path.toUri().toURL());
    }
    urls.add(Path.of(where(Either.class)).toUri().toURL());
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static Path compiled(
      String name, String option, String value, List<String> classPath, List<Path> files)
      throws IOException {
    Path target = Files.createDirectory(directory.resolve(name));
    List<String> path = new ArrayList<>(classPath);
    Stream.of(Either.class, NullMarked.class, Value.class, JsonValue.class)
        .forEach(library -> path.add(where(library)));
    List<String> arguments = new ArrayList<>(List.of(
        "--release",
        "17",
        "-encoding",
        "UTF-8",
        "-nowarn",
        "-d",
        target.toString(),
        "-cp",
        String.join(File.pathSeparator, path),
        option));
    if (value != null) {
      arguments.add(value);
    }
    files.forEach(file -> arguments.add(file.toString()));
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    int result = ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(writer, writer, arguments.toArray(String[]::new));
    assertThat(result).as(said.toString()).isZero();
    return target;
  }

  private static List<Path> filesBelow(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .toList();
    }
  }

  private static String where(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).getPath();
  }
}
