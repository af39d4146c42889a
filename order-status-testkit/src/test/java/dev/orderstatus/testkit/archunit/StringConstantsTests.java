package dev.orderstatus.testkit.archunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class StringConstantsTests {

  /** Has every kind of constant that the compiler writes for ordinary code. */
  @SuppressWarnings("unused")
  static final class Everything {
    static final String COPIED = "copied";
    private final long wide = 12345678901L;
    private final double broad = 1.25;
    private final float narrow = 2.5f;
    private final int whole = 1234567;

    String used() {
      Runnable lambda = () -> {};
      return "used" + wide + broad + lambda;
    }

    boolean switched(String word) {
      return switch (word) {
        case "switched" -> true;
        default -> false;
      };
    }

    String notText() {
      return Everything.class.getName();
    }
  }

  @Test
  void literalsSwitchesAndCopiedConstantsAreFound() throws IOException {
    try (InputStream bytes =
        Everything.class.getResourceAsStream("StringConstantsTests$Everything.class")) {
      assertThat(StringConstants.of(bytes))
          .contains("copied", "switched")
          .doesNotContain("notText", "wide", "COPIED", "java/lang/Object");
    }
  }

  @Test
  void whatIsNoClassFileIsTurnedAway() {
    assertThatIOException()
        .isThrownBy(() -> StringConstants.of(new ByteArrayInputStream(new byte[8])))
        .withMessageContaining("not a class file");
  }
}
