package dev.orderstatus.testkit.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.contract.StatusSetContract;
import dev.orderstatus.testkit.explore.QuestionSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The examples in docs/testing.md are those that run. Run with -Dtesting.update=true to write them
 * anew.
 */
class TestingDocumentTests {

  private static final Path DOCUMENT = Path.of("../docs/testing.md");
  private static final Pattern PART =
      Pattern.compile("(<!-- generated: ([^\\n]+) -->\\n)(.*?)(<!-- end -->)", Pattern.DOTALL);

  private static String read(Path path) throws IOException {
    return Files.readString(path).replace("\r\n", "\n");
  }

  private static String sources() throws IOException {
    Path examples = Path.of("src/test/java/dev/orderstatus/testkit/example");
    return read(examples.resolve("TestingExamplesTests.java"))
        + read(examples.resolve("WebshopContractExampleTests.java"))
        + read(examples.resolve("PluginContractExampleTests.java"))
        + read(examples.resolve("MoreTestingExamplesTests.java"))
        + read(examples.resolve("MoreTestingProperties.java"));
  }

  private static String region(String sources, String name) {
    Matcher region = Pattern.compile("// region " + name + "\\n(.*?) *// endregion", Pattern.DOTALL)
        .matcher(sources);
    assertThat(region.find()).as("region " + name).isTrue();
    String code = region.group(1).stripTrailing().stripIndent() + "\n";
    return "```java\n"
        + (name.endsWith("contract")
            ? "class "
                + (name.equals("contract") ? "Webshop" : "Parcel")
                + "ContractTests implements StatusSetContract {\n\n"
                + code.indent(2).replaceAll("(?m)^ +$", "")
                + "}\n"
            : code)
        + "```\n";
  }

  @Test
  void examplesInTheDocumentAreThoseThatRun() throws IOException {
    String sources = sources();
    String expected = PART.matcher(read(DOCUMENT))
        .replaceAll((MatchResult part) -> Matcher.quoteReplacement(
            part.group(1) + region(sources, part.group(2)) + part.group(4)));
    if (Boolean.getBoolean("testing.update")) {
      Files.writeString(DOCUMENT, expected);
    }

    assertThat(read(DOCUMENT))
        .as("docs/testing.md is out of date: run mvn -pl order-status-testkit -am test"
            + " -Dtest=TestingDocumentTests -Dsurefire.failIfNoSpecifiedTests=false"
            + " -Dtesting.update=true")
        .isEqualTo(expected);
  }

  @Test
  void numbersInTheDocumentAreTrue() throws IOException {
    long tests = Arrays.stream(StatusSetContract.class.getMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .count();

    assertThat(read(DOCUMENT))
        .contains("JUnit runs %d tests".formatted(tests))
        .contains("for the webshop %s, for the reseller %s."
            .formatted(questions("webshop"), questions("reseller")));
  }

  private static String questions(String id) {
    long size = QuestionSpace.of(OrderStatuses.builtIn().lifecycle(id)).size();
    return String.format(Locale.ROOT, "%,d", size);
  }

  @Test
  void noExampleIsLost() throws IOException {
    assertThat(PART.matcher(read(DOCUMENT)).results().map(part -> part.group(2)).toList())
        .isEqualTo(List.of(
            "fixtures",
            "scenario",
            "contract",
            "plugin contract",
            "exploration",
            "golden",
            "coverage",
            "shared coverage",
            "rules",
            "histories"));
  }
}
