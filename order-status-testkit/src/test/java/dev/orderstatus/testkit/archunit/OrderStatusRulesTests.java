package dev.orderstatus.testkit.archunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.violations.testkit.careful.ShopOrder;
import dev.orderstatus.violations.testkit.hasty.HastyOrder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrderStatusRulesTests {

  private static final String ROOT = "dev.orderstatus.violations.testkit.";
  private static final String STORAGE = "..storage..";

  private static final ArchRule SNAPSHOTS = OrderStatusRules.onlyDecisionsSetTheStatus(STORAGE);
  private static final ArchRule SETTER =
      OrderStatusRules.onlyDecisionsWrite(ShopOrder.class, "status");
  private static final ArchRule FIELD =
      OrderStatusRules.onlyDecisionsWrite(HastyOrder.class, "status");
  private static final ArchRule MADE = OrderStatusRules.statusesAreMadeInTheDefinitions(STORAGE);
  private static final ArchRule LITERAL =
      OrderStatusRules.noStatusIsALiteral(Webshop.set(), STORAGE);
  private static final ArchRule PLUGIN =
      OrderStatusRules.pluginsUseOnlyTheApi(ROOT + "careful..", ROOT + "hasty..");

  static List<ArchRule> rules() {
    return List.of(SNAPSHOTS, SETTER, FIELD, MADE, LITERAL, PLUGIN);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void carefulCodeKeepsTheRule(ArchRule rule) {
    JavaClasses careful =
        new ClassFileImporter().importPackages(ROOT + "careful", ROOT + "storage");

    assertThatCode(() -> rule.check(careful)).doesNotThrowAnyException();
  }

  static Stream<Arguments> violations() {
    return Stream.of(
        arguments(SNAPSHOTS, List.of("Hurry.shipped", "Hurry.built")),
        arguments(SETTER, List.of("Hurry.set(", "Hurry.setByReference")),
        arguments(FIELD, List.of("Neighbor.write")),
        arguments(MADE, List.of("Hurry.made")),
        arguments(
            LITERAL, List.of("Hurry has the text \"shipped\", which is the code of a status")),
        arguments(PLUGIN, List.of("dev.orderstatus.core.webshop.Webshop")));
  }

  @ParameterizedTest
  @MethodSource("violations")
  void hastyCodeBreaksTheRule(ArchRule rule, List<String> where) {
    JavaClasses hasty = new ClassFileImporter().importPackages(ROOT + "hasty", ROOT + "careful");

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> rule.check(hasty))
        .withMessageContaining("because")
        .satisfies(error -> assertThat(error.getMessage()).contains(where))
        .satisfies(error -> assertThat(error.getMessage()).doesNotContain("careful.Deciding"));
  }

  @Test
  void everyRuleHasAViolationThatProvesIt() {
    assertThat(violations().map(arguments -> (ArchRule) arguments.get()[0]))
        .containsExactlyInAnyOrderElementsOf(rules());
  }

  @Test
  void theStorageWouldBreakItWhereItIsNotNamed() {
    JavaClasses storage = new ClassFileImporter().importPackages(ROOT + "storage");

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () -> OrderStatusRules.onlyDecisionsSetTheStatus("..nowhere..").check(storage));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() ->
            OrderStatusRules.noStatusIsALiteral(Webshop.set(), "..nowhere..").check(storage));
  }
}
