package dev.orderstatus.testkit.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.house.Document;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The recipes show what the sample projects are built from. Run with -Dreadme.update=true to write
 * them anew.
 */
class SampleDocumentTests {

  private static final String SAMPLES = "order-status-testkit/src/it/";

  /** A region of a source, which both are named: {@code sample/src/Shop.kt decide}. */
  private static String content(String part) {
    String[] words = part.split(" ", 2);
    String language = words[0].endsWith(".kt") ? "kotlin" : "java";
    return Document.fenced(language, Document.at(SAMPLES + words[0]).region(words[1]));
  }

  @ParameterizedTest
  @CsvSource({
    "kotlin.md, 3",
    "spring-boot.md, 0",
    "statemachine.md, 1",
    "flink.md, 2",
    "kafka-streams.md, 2",
    "database.md, 2"
  })
  void examplesInTheRecipesAreThoseThatRun(String page, int parts) {
    Document recipe = Document.at("docs/" + page);

    recipe.assertGenerated(SampleDocumentTests::content, SampleDocumentTests.class);
    assertThat(recipe.parts()).hasSize(parts);
  }

  @ParameterizedTest
  @CsvSource({
    "kotlin.md, 60",
    "spring-boot.md, 60",
    "statemachine.md, 60",
    "flink.md, 60",
    "database.md, 60",
    "kafka-streams.md, 60",
    "jlink.md, 40"
  })
  void recipesAreShort(String page, int lines) {
    assertThat(Document.at("docs/" + page).text().lines()).hasSizeLessThanOrEqualTo(lines);
  }

  /** Without packages, imports, blank lines and comments of one line. */
  @Test
  void theAutoConfigurationHasAtMost80LinesToCopy() {
    String main = SAMPLES + "spring-starter/src/main/java/example/springstarter/";

    assertThat(Stream.of(
                "OrderStatusAutoConfiguration",
                "CountedDecisions",
                "OrderStatusEndpoint",
                "InvalidDefinitionAnalyzer")
            .flatMap(type -> Document.at(main + type + ".java").text().lines())
            .filter(line -> !line.matches("package .*|import .*| *| *//.*| */\\*\\*.*\\*/")))
        .hasSizeLessThanOrEqualTo(80);
  }

  @Test
  void aShopInKotlinHasAtMost100Lines() {
    String shop = SAMPLES + "kotlin-shop/src/main/kotlin/example/kotlinshop/Shop.kt";

    assertThat(Document.at(shop).text().lines()).hasSizeLessThanOrEqualTo(100);
  }
}
