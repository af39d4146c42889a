package dev.orderstatus.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The code keeps its rules, and each rule fires where it is broken. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureContract {

  protected final JavaClasses code;
  private final String broken;

  /** For the code below a package, and what breaks its rules below another. */
  protected ArchitectureContract(String code, String broken) {
    this.code = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(code);
    this.broken = broken;
  }

  protected abstract List<ArchRule> rules();

  /** A rule, the package that breaks it, and what the failure names. */
  protected abstract Stream<Arguments> violations();

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleIsKept(ArchRule rule) {
    rule.check(code);
  }

  @ParameterizedTest
  @MethodSource("violations")
  void theRuleFires(ArchRule rule, String where, String what) {
    JavaClasses violations =
        new ClassFileImporter().importPackages(where.isEmpty() ? broken : broken + "." + where);

    assertThatCode(() -> rule.check(violations))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(what);
  }

  @Test
  void everyRuleHasAViolationThatProvesIt() {
    assertThat(violations().map(violation -> (ArchRule) violation.get()[0]).distinct())
        .containsExactlyInAnyOrderElementsOf(rules());
  }
}
