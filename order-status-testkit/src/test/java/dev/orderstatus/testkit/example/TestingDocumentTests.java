package dev.orderstatus.testkit.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.house.Document;
import dev.orderstatus.testkit.contract.StatusSetContract;
import dev.orderstatus.testkit.explore.QuestionSpace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The examples in docs/testing.md are those that run. Run with -Dreadme.update=true to write them
 * anew.
 */
class TestingDocumentTests {

  private static final Document PAGE = Document.at("docs/testing.md");

  /** The file that has a region. */
  private static String source(String name) {
    return switch (name) {
      case "contract" -> "WebshopContractExampleTests.java";
      case "plugin contract" -> "PluginContractExampleTests.java";
      case "parts contract" -> "PartsContractExampleTests.java";
      case "fixtures", "scenario", "exploration", "parts" -> "TestingExamplesTests.java";
      case "golden", "coverage", "shared coverage", "rules", "sample log" ->
        "MoreTestingExamplesTests.java";
      default -> "MoreTestingProperties.java";
    };
  }

  private static String content(String name) {
    String code = Document.region("testkit/example/" + source(name), name);
    return Document.fenced(
        "java",
        name.endsWith("contract")
            ? "class %s {\n\n".formatted(contract(name))
                + code.indent(2).replaceAll("(?m)^ +$", "")
                + "}\n"
            : code);
  }

  private static String contract(String name) {
    return switch (name) {
      case "contract" -> "WebshopContractTests implements StatusSetContract";
      case "plugin contract" -> "ParcelContractTests implements StatusSetContract";
      default -> "WebshopPartsTests implements WholeContract";
    };
  }

  @Test
  void examplesInTheDocumentAreThoseThatRun() {
    PAGE.assertGenerated(TestingDocumentTests::content, TestingDocumentTests.class);
  }

  @Test
  void numbersInTheDocumentAreTrue() {
    long tests = Arrays.stream(StatusSetContract.class.getMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .count();

    assertThat(PAGE.text())
        .contains("JUnit runs %d tests".formatted(tests))
        .contains("%s for the webshop, %s for the reseller."
            .formatted(questions("webshop"), questions("reseller")));
  }

  private static String questions(String id) {
    long size = QuestionSpace.of(OrderStatuses.builtIn().lifecycle(id)).size();
    return String.format(Locale.ROOT, "%,d", size);
  }

  @Test
  void noExampleIsLost() {
    assertThat(PAGE.parts())
        .isEqualTo(List.of(
            "fixtures",
            "scenario",
            "contract",
            "plugin contract",
            "parts",
            "parts contract",
            "exploration",
            "golden",
            "coverage",
            "shared coverage",
            "rules",
            "histories",
            "sample log"));
  }
}
