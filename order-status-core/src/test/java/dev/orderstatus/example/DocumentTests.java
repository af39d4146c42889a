package dev.orderstatus.example;

import static dev.orderstatus.house.Document.fenced;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.diagram.Diagram;
import dev.orderstatus.core.diagram.Tables;
import dev.orderstatus.house.Document;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What documents take from the code is what the code says. Run with -Dreadme.update=true to write
 * it anew.
 */
class DocumentTests {

  private static final List<String> README_PARTS =
      List.of("example", "example output", "webshop diagram", "systems", "standing");

  /** The example plugin stands where the testkit is there to test it. */
  private static final String TESTS = "order-status-testkit/src/test/";

  private static final Document PLUGIN = Document.at(TESTS + "java/example/parcel/Parcels.java");
  private static final Document PLUGIN_TEXTS =
      Document.at(TESTS + "resources/example/parcel/parcels_en.properties");
  private static final Document PLUGIN_TEST =
      Document.at(TESTS + "java/example/parcel/ParcelsTests.java");

  private static String content(String part) {
    return switch (part) {
      case "example" -> fenced("java", withImports("example/ReadmeExample.java", "example"));
      case "example output" -> fenced("text", output());
      case "versions" ->
        fenced("java", Document.region("example/VersionsExample.java", "versions"));
      case "versions output" -> fenced("text", VersionsExample.run());
      case "views" -> fenced("java", Document.region("example/ViewsExample.java", "views"));
      case "views output" -> fenced("text", ViewsExample.run());
      case "shop settings" ->
        fenced("java", Document.region("example/ShopExample.java", "settings"));
      case "shop order" -> fenced("java", Document.region("example/ShopOrder.java", "order"));
      case "shop decide" -> fenced("java", Document.region("example/ShopExample.java", "decide"));
      case "shop options" -> fenced("java", Document.region("example/ShopExample.java", "options"));
      case "shop texts" -> fenced("java", Document.region("example/ShopExample.java", "texts"));
      case "shop bulk" -> fenced("java", Document.region("example/ShopExample.java", "bulk"));
      case "shop overdue" -> fenced("java", Document.region("example/ShopExample.java", "overdue"));
      case "shop write" -> fenced("java", Document.region("example/ShopExample.java", "write"));
      case "shop audit" -> fenced("java", Document.region("example/ShopExample.java", "audit"));
      case "shop read" -> fenced("java", Document.region("example/ShopExample.java", "read"));
      case "standing" -> fenced("java", Document.region("example/PartsExample.java", "standing"));
      case "own set" -> fenced("java", Document.region("example/Repairs.java", "own set"));
      case "rentals" -> fenced("java", Document.region("example/Rentals.java", "rentals"));
      case "guarded rows" ->
        fenced("java", Document.region("example/Wholesale.java", "guarded rows"));
      case "plugin" -> fenced("java", PLUGIN.text());
      case "plugin texts" -> fenced("properties", PLUGIN_TEXTS.text());
      case "plugin test" -> fenced("java", PLUGIN_TEST.text());
      case "performance" ->
        Document.at("benchmarks/RESULTS.md")
            .between("<!-- summary -->\n", "<!-- end of summary -->");
      case "payment words" -> PaymentWords.table();
      case "payment limits" -> PaymentLimits.table();
      case "systems" -> SetTables.systems(setsWithoutParts());
      default -> {
        String[] words = part.split(" ", 2);
        yield ofSet(OrderStatuses.builtIn().set(words[0]), words[1]);
      }
    };
  }

  /** The sets with a page of their own; docs/parts.md is the page of the other. */
  private static List<StatusSet> setsWithoutParts() {
    return OrderStatuses.builtIn().sets().stream()
        .filter(set -> set.kinds().isEmpty())
        .toList();
  }

  private static String ofSet(StatusSet set, String part) {
    return switch (part) {
      case "statuses" -> Tables.statuses(set);
      case "diagram" -> fenced("mermaid", Diagram.mermaid(set));
      case "transitions" -> Tables.transitions(set);
      case "answers" -> Tables.answers(set);
      case "promises" -> Tables.promises(set);
      case "schema.org" -> SetTables.schemaOrg(set);
      default -> throw new IllegalArgumentException("nothing generates the part \"" + part + "\"");
    };
  }

  private static String output() {
    return Document.printedBy(ReadmeExample::run);
  }

  /** A region, under the imports of its file, as a reader would copy both. */
  private static String withImports(String file, String region) {
    String imports = Document.at("order-status-core/src/test/java/dev/orderstatus/" + file)
        .text()
        .lines()
        .filter(line -> line.startsWith("import "))
        .collect(Collectors.joining("\n"));
    return imports + "\n\n" + Document.region(file, region);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "docs/figures.md",
        "docs/sets.md",
        "docs/plugins.md",
        "docs/shop.md",
        "docs/webshop.md",
        "docs/reseller.md",
        "docs/marketplace.md",
        "docs/procurement.md",
        "docs/payments.md",
        "docs/versions.md",
        "docs/views.md"
      })
  void generatedPartsAreWhatTheCodeSays(String path) {
    Document.at(path).assertGenerated(DocumentTests::content, DocumentTests.class);
  }

  @Test
  void noGeneratedPartIsLost() {
    assertThat(Document.at("README.md").parts()).isEqualTo(README_PARTS);
    assertThat(Document.at("docs/plugins.md").parts())
        .containsExactly("plugin", "plugin texts", "plugin test");
  }

  @Test
  void aPluginWithItsTextsAndItsTestHasUnder60Lines() {
    assertThat(Stream.of(PLUGIN, PLUGIN_TEXTS, PLUGIN_TEST)
            .flatMap(document -> document.text().lines()))
        .hasSizeLessThan(60);
    assertThat(PLUGIN.text())
        .contains(".status(", ".texts(", ".guard(")
        .containsPattern("(?s)\\.on\\(.*\\.on\\(");
  }

  @Test
  void thePageForShopsShowsItsExamples() {
    assertThat(Document.at("docs/shop.md").parts())
        .containsExactly(
            "shop settings",
            "shop order",
            "shop decide",
            "shop texts",
            "shop options",
            "shop bulk",
            "shop overdue",
            "shop write",
            "shop read",
            "shop audit");
  }

  @Test
  void thePageOnMoneyShowsItsWordsAndLimits() {
    assertThat(Document.at("docs/payments.md").parts())
        .containsExactly("payment words", "payment limits");
  }

  @Test
  void thePageOnVersionsShowsItsExample() {
    assertThat(Document.at("docs/versions.md").parts())
        .containsExactly("versions", "versions output");
  }

  @Test
  void everySetHasAPageWithAllItsTables() {
    for (StatusSet set : setsWithoutParts()) {
      assertThat(Document.at("docs/" + set.id() + ".md").parts())
          .isEqualTo(
              Stream.of("statuses", "diagram", "transitions", "answers", "promises", "schema.org")
                  .filter(part -> !ofSet(set, part).isEmpty())
                  .map(part -> set.id() + " " + part)
                  .toList());
    }
  }

  @Test
  void theReadmeIsShortAndNamesTheTestCommand() {
    List<String> lines = Document.at("README.md").text().lines().toList();

    assertThat(lines).hasSizeLessThanOrEqualTo(165);
    assertThat(lines.subList(lines.indexOf("<!-- test-command -->"), lines.size()))
        .startsWith("<!-- test-command -->", "```bash", "mvn -B -ntp clean verify");
  }

  @Test
  void theExampleOfTheReadmeSaysWhatItShows() {
    assertThat(output().lines()).first().isEqualTo("EX-000017-K: received -> processing");
    assertThat(output().lines()).last().asString().startsWith("payment-already-settled: ");
  }
}
