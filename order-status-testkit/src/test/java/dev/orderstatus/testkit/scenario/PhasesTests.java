package dev.orderstatus.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Phases out of order do not compile. */
class PhasesTests {

  private static final String START = "given(l).order(aWebshopOrder().received())";
  private static final String ASK = ".when(request(Webshop.PAY).by(Actor.CUSTOMER))";

  private static final class Source extends SimpleJavaFileObject {
    private final String scenario;

    Source(String scenario) {
      super(URI.create("string:///Sample.java"), Kind.SOURCE);
      this.scenario = scenario;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return """
          import static dev.orderstatus.testkit.fixture.Fixtures.aWebshopOrder;
          import static dev.orderstatus.testkit.scenario.Scenario.given;
          import static dev.orderstatus.testkit.scenario.Scenario.request;
          import dev.orderstatus.api.code.Actor;
          import dev.orderstatus.core.webshop.Webshop;
          class Sample {
            void scenario(dev.orderstatus.api.OrderLifecycle l) {
              %s;
            }
          }
          """.formatted(scenario);
    }
  }

  private static List<String> errors(String scenario) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    compiler
        .getTask(
            null,
            null,
            found,
            List.of("-proc:none", "-implicit:none", "-d", "target"),
            null,
            List.of(new Source(scenario)))
        .call();
    return found.getDiagnostics().stream()
        .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
        .map(it -> it.getMessage(Locale.ENGLISH))
        .toList();
  }

  @Test
  void phasesInOrderCompile() {
    assertThat(
            errors(START + ASK + ".thenAccepted().staysInPlace().and()" + ASK + ".thenRefused()"))
        .isEmpty();
  }

  @Test
  void phasesOutOfOrderDoNotCompile() {
    assertThat(errors("given(l)" + ASK)).singleElement().asString().contains("method when");
    assertThat(errors(START + ".thenAccepted()"))
        .singleElement()
        .asString()
        .contains("method thenAccepted");
    assertThat(errors(START + ASK + ".when(null)")).singleElement().asString().contains("when");
    assertThat(errors(START + ASK + ".thenRefused().movesTo(Webshop.SHIPPED)"))
        .singleElement()
        .asString()
        .contains("method movesTo");
    assertThat(errors(START + ".when(request(Webshop.PAY)).thenRefused()")).isNotEmpty();
  }
}
