package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.core.word.QualifiedStatus;
import dev.orderstatus.core.word.Reading;
import dev.orderstatus.core.word.StatusWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words by which the webshop's statuses are known in each language. */
class StatusAliasesTests {

  private static final StatusWords WORDS = StatusWords.of(List.of(Webshop.set()));

  private static Reading alias(OrderStatus status) {
    return new Reading.Alias(new QualifiedStatus("webshop", status));
  }

  private static String text(Locale locale, OrderStatus status, String part) {
    return Webshop.set().texts().find(locale, "status." + status + "." + part).orElse("");
  }

  private static List<String> aliases(Locale locale, OrderStatus status) {
    String all = text(locale, status, "aliases");
    return all.isEmpty() ? List.of() : List.of(all.split(",", -1));
  }

  @Test
  void everyLabelAndEveryOtherSpellingIsReadAsItsStatusOnly() {
    for (StatusDefinition definition : Webshop.set().statuses()) {
      OrderStatus status = definition.status();
      for (Locale locale : Shipped.LANGUAGES) {
        List<String> words = new ArrayList<>(aliases(locale, status));
        words.add(text(locale, status, "label"));
        for (String word : words) {
          assertThat(word).isNotBlank();
          assertThat(WORDS.read(word)).as("%s in %s", word, locale).isEqualTo(alias(status));
        }
      }
    }
  }

  @Test
  void aLabelIsReadWithoutItsAccentsToo() {
    for (StatusDefinition definition : Webshop.set().statuses()) {
      for (Locale locale : Shipped.LANGUAGES) {
        String plain = Normalizer.normalize(
                text(locale, definition.status(), "label"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('ł', 'l');
        assertThat(WORDS.read(plain))
            .as("%s in %s", plain, locale)
            .isEqualTo(alias(definition.status()));
      }
    }
  }

  @Test
  void anotherSpellingIsNotTheLabelOnceMore() {
    for (StatusDefinition definition : Webshop.set().statuses()) {
      for (Locale locale : Shipped.LANGUAGES) {
        assertThat(aliases(locale, definition.status()))
            .extracting(String::strip)
            .doesNotHaveDuplicates()
            .doesNotContain(text(locale, definition.status(), "label"));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Cancelled, canceled",
    "order CANCELLED, canceled",
    "awaiting payment, waiting-for-payment",
    "wacht op betaling, waiting-for-payment",
    "Verschickt, shipped",
    "Commande expediee, shipped",
    "under behandling, processing",
    "zamowienie wyslane, shipped",
  })
  void aSynonymIsReadAsItsStatus(String word, String status) {
    assertThat(WORDS.read(word)).isEqualTo(alias(OrderStatus.of(status)));
  }

  @ParameterizedTest
  @CsvSource({"In process", "Pending", "Pending payment", "On hold"})
  void theWordsOfAnotherKindOfShopAreNotSynonyms(String word) {
    assertThat(WORDS.read(word)).isInstanceOf(Reading.Unknown.class);
  }
}
