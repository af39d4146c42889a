package dev.orderstatus.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.orderstatus.testkit.coverage.SharedCoverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever does not use a part needs none of the libraries of that part. */
class OptionalPartsTests {

  private static final JavaClasses TESTKIT = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("dev.orderstatus.testkit");

  @ParameterizedTest
  @CsvSource({
    "net.jqwik.., dev.orderstatus.testkit.jqwik..",
    "com.tngtech.archunit.., dev.orderstatus.testkit.archunit..",
    "tools.jackson.., dev.orderstatus.testkit.[cli|log]..",
    "picocli.., dev.orderstatus.testkit.cli..",
    "de.siegmar.., dev.orderstatus.testkit.[cli|log].."
  })
  void aLibraryIsNeededByThePartThatItIsForOnly(String library, String part) {
    assertThatCode(() -> needed(library, part).check(TESTKIT)).doesNotThrowAnyException();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> needed(library, "dev.orderstatus.testkit.golden..").check(TESTKIT));
  }

  private static ArchRule needed(String library, String part) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(part)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("a user of another part would have to bring it too");
  }

  @ParameterizedTest
  @CsvSource({"golden", "coverage", "archunit", "jqwik", "cli"})
  void partsWithoutJUnitDoNotNeedIt(String part) {
    ArchRule rule = noClasses()
        .that()
        .resideInAPackage("dev.orderstatus.testkit." + part + "..")
        .and()
        .doNotBelongToAnyOf(SharedCoverage.class)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.junit..")
        .because("a user of another test framework would have to bring it too");

    assertThatCode(() -> rule.check(TESTKIT)).doesNotThrowAnyException();
  }

  @Test
  void sharedCoverageIsWhatNeedsJUnit() {
    assertThat(TESTKIT.get(SharedCoverage.class).getDirectDependenciesFromSelf())
        .anyMatch(call -> call.getTargetClass().getPackageName().startsWith("org.junit"));
  }
}
