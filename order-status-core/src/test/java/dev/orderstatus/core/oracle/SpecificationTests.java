package dev.orderstatus.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.core.OrderStatuses;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The library against the specification's tables, written down a second time in this package
 * without looking at the engine: every question of the finite space is put to both.
 */
class SpecificationTests {

  @ParameterizedTest
  @CsvSource({"webshop, 120000"})
  void everyQuestionIsAnsweredAsTheSpecificationSays(String set, int atLeast) {
    OrderLifecycle open = OrderStatuses.builtIn().lifecycle(set);
    OrderLifecycle accountsOnly =
        OrderStatuses.builtIn().lifecycle(set, Settings.standard().withAccountRequired(true));
    List<String> differences = new ArrayList<>();
    int asked = 0;
    for (Iterator<Question> all = Enumeration.of(set).iterator();
        all.hasNext() && differences.size() < 20;
        asked++) {
      Question question = all.next();
      Asked it = Asked.of(question);
      OrderLifecycle lifecycle = question.accountRequired() ? accountsOnly : open;
      Decision decision = lifecycle.decide(it.order(), it.request());
      Answer expected = Oracle.answer(question);
      Answer actual = it.answer(question, decision);
      if (!agree(expected, actual)) {
        differences.add(question + "\n  expected " + expected + "\n  actual   " + actual);
      }
    }
    assertThat(differences).isEmpty();
    assertThat(asked).isGreaterThan(atLeast);
  }

  /**
   * Remedies and parameters beyond those the specification assigns in so many words are the set's
   * own.
   */
  private static boolean agree(Answer expected, Answer actual) {
    return expected.decision().equals(actual.decision())
        && expected.from().equals(actual.from())
        && expected.to().equals(actual.to())
        && Objects.equals(expected.code(), actual.code())
        && expected.reasons().equals(actual.reasons())
        && actual.remedies().containsAll(expected.remedies())
        && expected.effects().equals(actual.effects())
        && expected.warnings().equals(actual.warnings())
        && sameOrder(expected.after(), actual.after())
        && actual.parameters().entrySet().containsAll(expected.parameters().entrySet());
  }

  private static boolean sameOrder(Answer.After expected, Answer.After actual) {
    return expected.status().equals(actual.status())
        && Objects.equals(expected.statusSince(), actual.statusSince())
        && Objects.equals(expected.placedAt(), actual.placedAt())
        && expected.payment().equals(actual.payment())
        && Map.copyOf(expected.attributes()).equals(Map.copyOf(actual.attributes()));
  }

  @ParameterizedTest
  @CsvSource({"webshop"})
  void optionsListWhatTheSpecificationAllowsAndRefuses(String set) {
    OrderLifecycle lifecycle = OrderStatuses.builtIn().lifecycle(set);
    List<String> differences = new ArrayList<>();
    Enumeration.of(set)
        .filter(question -> question.action().equals("view") && !question.accountRequired())
        .filter(question -> question.inputs().isEmpty())
        .forEach(question -> {
          Asked it = Asked.of(question);
          Options options =
              lifecycle.options(it.order(), it.request().actor(), it.request().at());
          List<String> expected = Oracle.options(question).stream()
              .map(option -> option.action() + " " + option.allowed() + " " + option.needs() + " "
                  + option.reasons())
              .sorted()
              .toList();
          List<String> actual = new ArrayList<>();
          options
              .allowed()
              .forEach(one -> actual.add(one.action() + " true " + one.needs() + " []"));
          options
              .refused()
              .forEach(one ->
                  actual.add(one.action() + " false [] " + Asked.codes(one.why().reasons())));
          actual.sort(null);
          if (!expected.equals(actual)) {
            differences.add(question + "\n  expected " + expected + "\n  actual   " + actual);
          }
        });
    assertThat(differences).isEmpty();
  }
}
