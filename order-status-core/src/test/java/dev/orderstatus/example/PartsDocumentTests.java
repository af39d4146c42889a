package dev.orderstatus.example;

import static dev.orderstatus.house.Document.fenced;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.parts.FulfillmentWord;
import dev.orderstatus.api.parts.InvalidPartsException;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.OrderParts;
import dev.orderstatus.api.parts.PaymentSums;
import dev.orderstatus.api.parts.PaymentWord;
import dev.orderstatus.api.parts.ReturnWord;
import dev.orderstatus.api.parts.Share;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.house.Document;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the page on orders of several parts says is so. Run with -Dreadme.update=true to write anew
 * what comes from the code.
 */
class PartsDocumentTests {

  private static final Document PAGE = Document.at("docs/parts.md");

  private static String content(String part) {
    return switch (part) {
      case "parts imports" -> fenced("java", region("PartsExample", "standing imports"));
      case "parts example" -> fenced("java", region("PartsExample", "standing"));
      case "parts output" -> fenced("text", Document.printedBy(PartsExample::run));
      case "whole imports" -> fenced("java", region("WholeExample", "whole imports"));
      case "kinds actions" -> KindTables.actions();
      case "kinds payments" -> KindTables.payments();
      case "whole example" -> fenced("java", region("WholeExample", "whole"));
      case "whole output" -> fenced("text", Document.printedBy(WholeExample::run));
      case "parts peers goods" -> PeerTables.goods();
      case "parts peers money" -> PeerTables.money();
      case "parts peers others" -> PeerTables.others();
      default -> throw new IllegalArgumentException("nothing generates the part \"" + part + "\"");
    };
  }

  private static String region(String example, String name) {
    return Document.region("example/" + example + ".java", name);
  }

  @Test
  void generatedPartsAreWhatTheCodeSays() {
    PAGE.assertGenerated(PartsDocumentTests::content, PartsDocumentTests.class);
    assertThat(PAGE.parts()).hasSize(11);
  }

  @Test
  void theStandingTakesFiveLines() {
    assertThat(region("PartsExample", "standing").lines()).hasSizeLessThanOrEqualTo(5);
  }

  /** The codes in a column of the table under a head. */
  private static List<String> column(String head, int column) {
    return PAGE.text()
        .lines()
        .dropWhile(line -> !line.replaceAll(" +", " ").startsWith("| " + head + " |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.split("\\|", -1)[column].strip().replace("`", ""))
        .toList();
  }

  private static List<String> codes(Enum<?>[] words) {
    return Arrays.stream(words).map(Enum::toString).toList();
  }

  @Test
  void theTablesHaveAllWordsAndNumbersInTheirOrder() {
    assertThat(column("fulfillment", 1)).isEqualTo(codes(FulfillmentWord.values()));
    assertThat(column("return | when", 1)).isEqualTo(codes(ReturnWord.values()));
    assertThat(column("payment", 1)).isEqualTo(codes(PaymentWord.values()));
    assertThat(column("number", 1)).isEqualTo(codes(StandingNumber.values()));
  }

  @Test
  void theTableOfStatusesSaysWhatEachCountsAs() {
    List<String> kinds = column("part", 1);
    List<String> statuses = column("part", 2);
    List<String> counts = column("part", 3);
    assertThat(kinds).hasSize(13);
    for (int i = 0; i < kinds.size(); i++) {
      Units units = Units.of("A", 1);
      Share share = kinds.get(i).equals("parcel")
          ? Share.parcel("1", statuses.get(i), units)
          : Share.returned("1", statuses.get(i), units);
      assertThat(share.countsAs().code()).as(statuses.get(i)).isEqualTo(counts.get(i));
    }
  }

  @Test
  void theProblemsItShowsAreThoseThatAreReported() {
    OrderParts wrong = OrderParts.of(Money.of("EUR", 0), Line.of("A", 2))
        .with(Share.parcel("p1", "packed", Units.of("A", 2)))
        .with(Share.parcel("p2", "shipped", Units.of("A", 1)))
        .with(PaymentSums.of("tr_1", "USD"));
    try {
      assertThat(Standing.of(wrong)).isNull();
    } catch (InvalidPartsException invalid) {
      assertThat(PAGE.text()).contains(String.join("\n", invalid.problems()) + "\n```");
    }
  }
}
