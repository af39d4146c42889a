package dev.orderstatus.core.oracle;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.OrderStatuses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The specification notices every mistake in a set: each part of its definition counts. A part that
 * can be dropped or moved without a decision changing is listed in {@code equivalent-mutants.txt},
 * with the reason.
 */
class MutantsTests {

  @ParameterizedTest
  @CsvSource({"webshop, 500", "reseller, 700", "marketplace, 130", "procurement, 140"})
  void everyPartOfASetDecidesUnlessItIsListed(String id, int atLeast) {
    List<Mutant> mutants = Mutant.of(OrderStatuses.builtIn().set(id));
    assertThat(survivors(id, mutants))
        .as("mutants of %s that nobody finds, and those listed as such", id)
        .containsExactlyInAnyOrderElementsOf(Equivalents.of(id));
    assertThat(mutants).hasSizeGreaterThan(atLeast);
  }

  @ParameterizedTest
  @ValueSource(strings = {"webshop", "reseller", "marketplace", "procurement"})
  void everyMutantHasANameAndASetOfItsOwn(String id) {
    StatusSet set = OrderStatuses.builtIn().set(id);
    List<Mutant> mutants = Mutant.of(set);
    assertThat(mutants).extracting(Mutant::name).doesNotHaveDuplicates();
    assertThat(mutants).extracting(Mutant::set).doesNotContain(set);
  }

  private static List<String> survivors(String id, List<Mutant> mutants) {
    Map<String, List<Question>> questions = Cases.byAction(id);
    List<String> survivors = new ArrayList<>();
    mutants.stream().collect(groupingBy(Mutant::action)).forEach((action, some) -> {
      Cases cases = new Cases(questions.get(action));
      some.stream()
          .filter(mutant -> !cases.find(mutant.set()))
          .map(Mutant::name)
          .forEach(survivors::add);
    });
    return survivors;
  }
}
