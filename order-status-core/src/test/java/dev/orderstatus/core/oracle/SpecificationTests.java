package dev.orderstatus.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.core.OrderStatuses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The library against the specification's tables, written down a second time in this package
 * without looking at the engine: every question of the finite space is put to both.
 */
class SpecificationTests {

  @ParameterizedTest
  @CsvSource({"webshop, 110000", "reseller, 340000", "marketplace, 290000", "procurement, 170000"})
  void everyQuestionIsAnsweredAsTheSpecificationSays(String set, int atLeast) {
    Agreement agreement = Agreement.onDecisions(OrderStatuses.builtIn().set(set));
    assertThat(agreement.differences()).isEmpty();
    assertThat(agreement.asked()).isGreaterThan(atLeast);
  }

  @ParameterizedTest
  @CsvSource({"webshop, 3000", "reseller, 6000", "marketplace, 7000", "procurement, 4000"})
  void optionsListWhatTheSpecificationAllowsAndRefusesInTheOrderOfItsTable(
      String set, int atLeast) {
    Agreement agreement = Agreement.onOptions(OrderStatuses.builtIn().set(set));
    assertThat(agreement.differences()).isEmpty();
    assertThat(agreement.asked()).isGreaterThan(atLeast);
  }

  @ParameterizedTest
  @CsvSource({"webshop, 4", "reseller, 8", "marketplace, 8", "procurement, 9"})
  void statusesAreThoseOfTheSpecification(String set, int atLeast) {
    Agreement agreement = Agreement.onStatuses(OrderStatuses.builtIn().set(set));
    assertThat(agreement.differences()).isEmpty();
    assertThat(agreement.asked()).isGreaterThan(atLeast);
  }
}
