package dev.orderstatus.testkit.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The examples in docs/testing-more.md are those that run. Run with -Dtesting.update=true to write
 * them anew.
 */
class MoreTestingDocumentTests {

  private static final Path DOCUMENT = Path.of("../docs/testing-more.md");
  private static final Path EXAMPLES = Path.of("src/test/java/dev/orderstatus/testkit/example");
  private static final Pattern PART =
      Pattern.compile("(<!-- generated: ([^\\n]+) -->\\n)(.*?)(<!-- end -->)", Pattern.DOTALL);

  private static String read(Path path) throws IOException {
    return Files.readString(path).replace("\r\n", "\n");
  }

  private static String region(String sources, String name) {
    Matcher region = Pattern.compile("// region " + name + "\\n(.*?) *// endregion", Pattern.DOTALL)
        .matcher(sources);
    assertThat(region.find()).as("region " + name).isTrue();
    return "```java\n" + region.group(1).stripTrailing().stripIndent() + "\n```\n";
  }

  @Test
  void examplesInTheDocumentAreThoseThatRun() throws IOException {
    String sources = read(EXAMPLES.resolve("MoreTestingExamplesTests.java"))
        + read(EXAMPLES.resolve("MoreTestingProperties.java"));
    String expected = PART.matcher(read(DOCUMENT))
        .replaceAll(part -> Matcher.quoteReplacement(
            part.group(1) + region(sources, part.group(2)) + part.group(4)));
    if (Boolean.getBoolean("testing.update")) {
      Files.writeString(DOCUMENT, expected);
    }

    assertThat(read(DOCUMENT))
        .as("docs/testing-more.md is out of date: run mvn -pl order-status-testkit -am test"
            + " -Dtest=MoreTestingDocumentTests -Dsurefire.failIfNoSpecifiedTests=false"
            + " -Dtesting.update=true")
        .isEqualTo(expected);
  }

  @Test
  void noExampleIsLost() throws IOException {
    assertThat(PART.matcher(read(DOCUMENT)).results().map(part -> part.group(2)).toList())
        .isEqualTo(List.of("golden", "coverage", "shared coverage", "rules", "histories"));
  }
}
