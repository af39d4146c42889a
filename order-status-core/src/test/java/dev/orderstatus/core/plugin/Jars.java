package dev.orderstatus.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.spi.StatusPlugin;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Real little jars, compiled from source. */
record Jars(Path directory) {

  /** Compiles these classes, for each name its source, and gives the directory they are in. */
  Path classes(String name, Path alsoOnClassPath, Map<String, String> sources) throws IOException {
    Path target = Files.createDirectories(directory.resolve(name + "-classes"));
    List<String> arguments = new ArrayList<>(List.of(
        "-proc:none",
        "-d",
        target.toString(),
        "-cp",
        alsoOnClassPath
            + System.getProperty("path.separator")
            + System.getProperty("java.class.path")));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file =
          directory.resolve(name + "-src").resolve(source.getKey().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
      arguments.add(file.toString());
    }
    ToolProvider compiler = ToolProvider.findFirst("javac").orElseThrow();
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    assertThat(compiler.run(nowhere, nowhere, arguments.toArray(String[]::new))).isZero();
    return target;
  }

  /** Packs all classes of a directory, and names some of them as services. */
  Path jar(String name, Path classes, String... services) throws IOException {
    Path jar = directory.resolve(name + ".jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      zip.putNextEntry(new ZipEntry("META-INF/services/" + StatusPlugin.class.getName()));
      zip.write(String.join("\n", services).getBytes(StandardCharsets.UTF_8));
      files.filter(Files::isRegularFile).forEach(file -> add(zip, classes, file));
    }
    return jar;
  }

  private static void add(ZipOutputStream zip, Path classes, Path file) {
    try {
      zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
      zip.write(Files.readAllBytes(file));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** A plugin class whose method has this body. */
  static String plugin(String name, String body) {
    return """
        package shop;
        import dev.orderstatus.api.spi.*;
        public class %s implements StatusPlugin {
          @Override public Plugin plugin() { %s }
        }
        """.formatted(name, body);
  }
}
