package dev.orderstatus.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** No test is left out because of the name of its class, and the names of tests are alike. */
class TestNamesTests {

  /**
   * As the includes of surefire in the parent POM; what fails on purpose is run by another test.
   */
  private static final Pattern RUN =
      Pattern.compile(".*(Test|Tests|Properties|OnPurpose)|.*Contract.*");

  private static final ArchRule NAMED = classes()
      .that()
      .containAnyMembersThat(DescribedPredicate.describe(
          "are tests", member -> member.isMetaAnnotatedWith(Testable.class)))
      .should(HouseRules.condition(
          "have a name that surefire looks for",
          type -> RUN.matcher(outermost(type).getSimpleName()).matches()))
      .because("other classes never run, and nobody notices");

  private static final ArchRule SENTENCES = methods()
      .that(DescribedPredicate.describe(
          "are tests", method -> method.isMetaAnnotatedWith(Testable.class)))
      .should()
      .haveNameMatching("[a-zA-Z0-9]+")
      .because("the name of a test is a sentence in camel case");

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(TestNamesTests::outermost).orElse(type);
  }

  private static JavaClasses tests() throws URISyntaxException {
    Path here = Path.of(
        TestNamesTests.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return new ClassFileImporter().importPath(here);
  }

  @Test
  void whoHasATestIsNamedSoThatItRuns() throws URISyntaxException {
    JavaClasses tests = tests();

    assertThat(tests.contain(TestNamesTests.class)).isTrue();
    NAMED.check(tests);
  }

  @Test
  void aTestIsNamedWithoutUnderscores() throws URISyntaxException {
    SENTENCES.check(tests());
  }

  @Test
  void anotherNameIsFound() {
    assertThat(RUN.matcher("OrderCheck").matches()).isFalse();
    assertThat(RUN.matcher("TestOrders").matches()).isFalse();
  }
}
