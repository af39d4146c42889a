package dev.orderstatus.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTests {

  private static final JavaClasses CORE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("dev.orderstatus.core");

  @Test
  void allOfTheCoreIsLookedAt() {
    assertThat(CORE.size()).isGreaterThan(40);
    assertThat(CORE.stream().map(JavaClass::getPackageName).distinct())
        .contains(
            "dev.orderstatus.core",
            "dev.orderstatus.core.diagram",
            "dev.orderstatus.core.internal.engine",
            "dev.orderstatus.core.payment",
            "dev.orderstatus.core.internal.render",
            "dev.orderstatus.core.webshop");
  }

  static List<ArchRule> rules() {
    return CoreRules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theCoreKeepsTheRule(ArchRule rule) {
    rule.check(CORE);
  }

  static Stream<Arguments> violations() {
    return Stream.of(
        arguments(CoreRules.LEAN, "own", "io.vavr.collection.List"),
        arguments(CoreRules.WITHOUT_CYCLES, "", "Cycle detected"),
        arguments(CoreRules.NULL_MARKED, "own", "OwnSet"),
        arguments(CoreRules.PURE, "own", "Instant.now()"),
        arguments(
            CoreRules.SETS_ARE_LIKE_PLUGINS,
            "own",
            "dev.orderstatus.core.internal.engine.Compiler"),
        arguments(
            CoreRules.MACHINERY_KNOWS_NO_SET,
            "internal.engine",
            "dev.orderstatus.core.webshop.Webshop"),
        arguments(
            CoreRules.INSIDE_STAYS_INSIDE, "own", "dev.orderstatus.core.internal.engine.Compiler"),
        arguments(CoreRules.CLOSED, "own", "OwnSet"),
        arguments(CoreRules.SPELLED_ONE_WAY, "own", "OwnSet"));
  }

  @ParameterizedTest
  @MethodSource("violations")
  void theRuleFires(ArchRule rule, String where, String what) {
    JavaClasses broken = new ClassFileImporter()
        .importPackages("dev.orderstatus.violations.core" + (where.isEmpty() ? "" : "." + where));

    assertThatCode(() -> rule.check(broken))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(what);
  }

  @Test
  void everyRuleHasAViolationThatProvesIt() {
    assertThat(violations().map(it -> (ArchRule) it.get()[0]).distinct())
        .containsExactlyInAnyOrderElementsOf(CoreRules.all());
  }
}
