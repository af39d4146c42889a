package dev.orderstatus.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** No test is left out because of the name of its class, and the names of tests are alike. */
class TestNamesTests {

  /**
   * As the includes of surefire in the parent POM; what fails on purpose is run by another test.
   */
  private static final Pattern RUN =
      Pattern.compile(".*(Test|Tests|Properties|OnPurpose)|.*Contract.*");

  private static final Pattern SENTENCE = Pattern.compile("[a-zA-Z0-9]+");

  private static List<Method> tests() throws URISyntaxException {
    URI here =
        TestNamesTests.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    return ReflectionSupport.findAllClassesInClasspathRoot(here, type -> true, name -> true)
        .stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
        .toList();
  }

  private static String outermost(Class<?> type) {
    return type.getEnclosingClass() == null
        ? type.getSimpleName()
        : outermost(type.getEnclosingClass());
  }

  @Test
  void whoHasATestIsNamedSoThatItRuns() throws URISyntaxException {
    assertThat(tests())
        .extracting(Method::getDeclaringClass)
        .contains(TestNamesTests.class)
        .as("classes that surefire looks for; others never run, and nobody notices")
        .allMatch(type -> RUN.matcher(outermost(type)).matches());
  }

  @Test
  void theNameOfATestIsASentenceInCamelCase() throws URISyntaxException {
    assertThat(tests())
        .extracting(Method::getName)
        .allMatch(name -> SENTENCE.matcher(name).matches());
  }

  @Test
  void anotherNameIsFound() {
    assertThat(RUN.matcher("OrderCheck").matches()).isFalse();
    assertThat(RUN.matcher("TestOrders").matches()).isFalse();
    assertThat(SENTENCE.matcher("an_order").matches()).isFalse();
  }
}
