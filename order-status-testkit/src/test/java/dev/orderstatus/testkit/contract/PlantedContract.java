package dev.orderstatus.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The mistakes that a class lists in {@code mistakes()} are found, and no others. */
abstract class PlantedContract {

  @ParameterizedTest
  @MethodSource("mistakes")
  void everyMistakeIsFoundAndNamed(Planted planted) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> planted.finder().accept(planted.broken()))
        .satisfies(failure -> assertThat(failure.getMessage()).contains(planted.says()));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void withoutTheMistakeNothingIsFound(Planted planted) {
    assertThatCode(() -> planted.finder().accept(planted.sound())).doesNotThrowAnyException();
  }
}
