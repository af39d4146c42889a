package dev.orderstatus.api;

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

  private static final JavaClasses API = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("dev.orderstatus.api");

  @Test
  void allOfTheApiIsLookedAt() {
    assertThat(API.size()).isGreaterThan(100);
    assertThat(API.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrder(
            "dev.orderstatus.api",
            "dev.orderstatus.api.code",
            "dev.orderstatus.api.decision",
            "dev.orderstatus.api.definition",
            "dev.orderstatus.api.internal",
            "dev.orderstatus.api.message",
            "dev.orderstatus.api.order",
            "dev.orderstatus.api.parts",
            "dev.orderstatus.api.spi",
            "dev.orderstatus.api.time");
  }

  static List<ArchRule> rules() {
    return ApiRules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theApiKeepsTheRule(ArchRule rule) {
    rule.check(API);
  }

  static Stream<Arguments> violations() {
    return Stream.of(
        arguments(ApiRules.LEAN, "dependency", "io.vavr.collection.List"),
        arguments(ApiRules.WITHOUT_CYCLES, "cycle", "Cycle detected"),
        arguments(ApiRules.NULL_MARKED, "unmarked", "Unmarked"),
        arguments(ApiRules.PURE, "impure", "Instant.now()"),
        arguments(ApiRules.PURE, "impure", "UUID.randomUUID()"),
        arguments(ApiRules.PURE, "impure", "java.lang.System.out"),
        arguments(ApiRules.PURE, "impure", "java.lang.System.err"),
        arguments(ApiRules.PURE, "impure", "java.time.Clock"),
        arguments(ApiRules.PURE, "impure", "Locale.getDefault()"),
        arguments(ApiRules.CLOSED, "open", "OpenClass"),
        arguments(ApiRules.CLOSED, "open", "OpenInterface"),
        arguments(ApiRules.SPELLED_ONE_WAY, "spelling", "OrderCancelled"),
        arguments(ApiRules.SPELLED_ONE_WAY, "spelling", "Delivery"));
  }

  @ParameterizedTest
  @MethodSource("violations")
  void theRuleFires(ArchRule rule, String where, String what) {
    JavaClasses broken =
        new ClassFileImporter().importPackages("dev.orderstatus.violations." + where);

    assertThatCode(() -> rule.check(broken))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(what);
  }

  @Test
  void everyRuleHasAViolationThatProvesIt() {
    assertThat(violations().map(it -> (ArchRule) it.get()[0]).distinct())
        .containsExactlyInAnyOrderElementsOf(ApiRules.all());
  }

  @Test
  void whatUsersImplementIsAnInterface() {
    assertThat(ApiRules.OPEN).allMatch(Class::isInterface);
  }
}
