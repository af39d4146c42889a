package dev.orderstatus.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.internal.render.CommonTexts;
import dev.orderstatus.core.marketplace.Marketplace;
import dev.orderstatus.core.procurement.Procurement;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.webshop.Webshop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every statement of the articles that speaks to a customer is in a text, by its id. */
class SpokenStatementTests {

  private static final Map<String, Texts> BUNDLES = Map.of(
      "common", CommonTexts.TEXTS,
      "webshop", Webshop.set().texts(),
      "reseller", Reseller.set().texts(),
      "marketplace", Marketplace.set().texts(),
      "procurement", Procurement.set().texts());

  /** Where a statement is said, and with which words; without a key if nobody says it. */
  record Spoken(String id, String key, String words) {

    static Spoken of(String line) {
      String[] parts = line.split(" *\\| ", 3);
      return new Spoken(parts[0], parts[1], parts[2]);
    }

    boolean isSaid() {
      return !key.equals("none");
    }
  }

  private static List<Spoken> all() throws IOException {
    try (var in = Objects.requireNonNull(
        SpokenStatementTests.class.getResourceAsStream("spoken.txt"), "spoken.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Spoken::of)
          .toList();
    }
  }

  static Stream<Spoken> said() throws IOException {
    return all().stream().filter(Spoken::isSaid);
  }

  @ParameterizedTest
  @MethodSource("said")
  void aStatementIsSaidInEveryLanguageAndInEnglishWithItsWords(Spoken spoken) {
    String[] where = spoken.key().split(" ", -1);
    Texts texts = BUNDLES.get(where[0]);
    assertThat(texts.find(Locale.ENGLISH, where[1])).get().asString().contains(spoken.words());
    for (Locale locale : BUNDLES.get("common").locales()) {
      assertThat(texts.find(locale, where[1])).as("%s", locale).get().asString().isNotBlank();
    }
  }

  @Test
  void noStatementOfTheArticlesIsForgotten() throws IOException {
    Set<String> named = all().stream().map(Spoken::id).collect(Collectors.toSet());
    assertThat(Catalogue.load().entries().keySet())
        .filteredOn(id -> id.matches("[A-D]\\d+"))
        .allMatch(named::contains)
        .hasSameSizeAs(named);
  }
}
