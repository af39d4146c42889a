package dev.orderstatus.core.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.procurement.Procurement;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.statement.Statement;
import dev.orderstatus.core.webshop.Webshop;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusWordsTests {

  private final StatusWords all = StatusWords.of(OrderStatuses.builtIn().sets());
  private final StatusWords reseller = StatusWords.of(List.of(Reseller.set()));

  @Test
  void everyCodeIsReadExactlyInItsOwnSetAndEveryLabelIsNotUnknown() {
    for (StatusSet set : OrderStatuses.builtIn().sets()) {
      StatusWords words = StatusWords.of(List.of(set));
      set.statuses().forEach(row -> {
        QualifiedStatus status = new QualifiedStatus(set.id(), row.status());
        assertThat(words.read(row.status().value())).isEqualTo(new Reading.Exact(status));
        assertThat(all.read(status.toString())).isEqualTo(new Reading.Exact(status));
        for (Locale locale : set.texts().locales()) {
          String label =
              set.texts().find(locale, "status." + row.status() + ".label").orElseThrow();
          assertThat(words.read(label)).isNotInstanceOf(Reading.Unknown.class);
        }
      });
    }
  }

  @Statement("X1")
  @Test
  void pendingAloneIsAmbiguousBetweenResellerAndProcurement() {
    Reading expected = new Reading.Ambiguous(List.of(
        new QualifiedStatus("reseller", Reseller.PENDING),
        new QualifiedStatus("procurement", Procurement.PENDING)));
    assertThat(all.read("pending")).isEqualTo(expected);
    assertThat(all.read("Pending")).isEqualTo(expected);
  }

  @Statement({"A1", "A34", "X7"})
  @ParameterizedTest
  @CsvSource({
    "In progress, in-process",
    "in process, in-process",
    "cancelled, canceled",
    "Canceled, canceled",
    "Waiting for payment, waiting-for-payment",
    "WAITING_FOR_PAYMENT, waiting-for-payment",
    "Pending with supplier, pending-with-supplier"
  })
  void otherSpellingsOfTheArticlesAreAliases(String word, String status) {
    assertThat(reseller.read(word))
        .isEqualTo(new Reading.Alias(new QualifiedStatus("reseller", OrderStatus.of(status))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancelled", "Cancelled", "CANCELLED", "mine:cancelled"})
  void aStatusThatTheSetDeclaresInTheOtherSpellingIsReadAsItIsWritten(String word) {
    OrderStatus written = OrderStatus.of("cancelled");
    StatusWords both = StatusWords.of(List.of(StatusSet.named("mine", "Mine")
        .status(StatusDefinition.of(OrderStatus.of("canceled")).terminal())
        .status(StatusDefinition.of(written))
        .build()));

    QualifiedStatus status = new QualifiedStatus("mine", written);
    assertThat(both.read(word)).isIn(new Reading.Exact(status), new Reading.Alias(status));
    assertThat(both.read("canceled"))
        .isEqualTo(new Reading.Exact(new QualifiedStatus("mine", OrderStatus.of("canceled"))));
  }

  @Test
  void theOtherSpellingIsUnderstoodWhereverACodeHasIt() {
    StatusWords words = StatusWords.of(List.of(StatusSet.named("mine", "Mine")
        .status(StatusDefinition.of(OrderStatus.of("half-canceled")))
        .status(StatusDefinition.of(OrderStatus.of("p:canceled")))
        .build()));

    assertThat(words.read("half cancelled"))
        .isEqualTo(new Reading.Alias(new QualifiedStatus("mine", OrderStatus.of("half-canceled"))));
    assertThat(words.read("p:cancelled"))
        .isEqualTo(new Reading.Alias(new QualifiedStatus("mine", OrderStatus.of("p:canceled"))));
  }

  @Test
  void aMistypedWordIsUnknownWithASuggestionAndNeverAGuess() {
    StatusWords webshop = StatusWords.of(List.of(Webshop.set()));
    assertThat(webshop.read("shiped"))
        .isEqualTo(new Reading.Unknown("shiped", Optional.of("shipped")));
    assertThat(webshop.read("hsipped"))
        .isEqualTo(new Reading.Unknown("hsipped", Optional.of("shipped")));
    assertThat(webshop.read("teleported"))
        .isEqualTo(new Reading.Unknown("teleported", Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "-", "\u0000", "😀"})
  void whatIsNoWordIsUnknown(String word) {
    assertThat(all.read(word)).isEqualTo(new Reading.Unknown(word, Optional.empty()));
  }

  @Test
  void aWordOfAMillionCharactersIsUnknownAtOnce() {
    String word = "x".repeat(1_000_000);
    assertThat(all.read(word)).isEqualTo(new Reading.Unknown(word, Optional.empty()));
  }

  @Test
  void nullNamesItself() {
    assertThatNullPointerException().isThrownBy(() -> all.read(null)).withMessage("word");
    assertThatNullPointerException().isThrownBy(() -> StatusWords.of(null)).withMessage("sets");
  }
}
