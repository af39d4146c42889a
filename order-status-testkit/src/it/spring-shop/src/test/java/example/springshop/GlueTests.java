package example.springshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glue is all code that only carries the library's types to and from Spring, JPA or Jackson. */
class GlueTests {

  private static final Path SOURCES = Path.of("src/main/java");

  @Test
  void theGlueOfPlainOrdersTakesAtMostSixtyLinesOfCode() throws IOException {
    assertThat(glue(false)).isNotEmpty().hasSizeLessThanOrEqualTo(60);
  }

  @Test
  void orderWithPartsTakesFortyMore() throws IOException {
    assertThat(glue(true)).isNotEmpty().hasSizeLessThanOrEqualTo(40);
  }

  private static List<String> glue(boolean ofParts) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.getParent().endsWith("parts") == ofParts)
          .map(GlueTests::text)
          .filter(GlueTests::isGlue)
          .flatMap(GlueTests::codeLines)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static boolean isGlue(String source) {
    return source.contains("implements AttributeConverter<")
        || source.contains("implements Converter<")
        || source.contains("JsonSerializer")
        || source.contains("JsonDeserializer");
  }

  private static Stream<String> codeLines(String source) {
    return source
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .filter(line -> !line.startsWith("package ") && !line.startsWith("import "))
        .filter(line -> !line.startsWith("/") && !line.startsWith("*"));
  }
}
