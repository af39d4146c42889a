package dev.orderstatus.api.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentTests {

  private static final String ALL =
      "not-required, due, interrupted, partly-paid, authorized, deferred, unlinked, paid,"
          + " partly-refunded, refunded, disputed";

  @ParameterizedTest
  @EnumSource
  void aCodeIsReadBack(Payment payment) {
    assertThat(Payment.parse(payment.code()).get()).isSameAs(payment);
    assertThat(payment).hasToString(payment.code());
  }

  @Test
  void theClassesAreWhatTheSpecificationSays() {
    assertThat(Arrays.stream(Payment.values()).filter(Payment::isOpen))
        .containsExactly(Payment.DUE, Payment.INTERRUPTED, Payment.PARTLY_PAID);
    assertThat(Arrays.stream(Payment.values()).filter(Payment::isSettled))
        .containsExactly(Payment.NOT_REQUIRED, Payment.PAID, Payment.PARTLY_REFUNDED);
    assertThat(Arrays.stream(Payment.values()).filter(Payment::isSecured))
        .containsExactly(Payment.AUTHORIZED, Payment.DEFERRED);
    assertThat(Arrays.stream(Payment.values()).filter(Payment::isHeld))
        .containsExactly(
            Payment.PARTLY_PAID, Payment.UNLINKED, Payment.PAID, Payment.PARTLY_REFUNDED);
  }

  @Test
  void anotherWordIsRefusedWithThoseThereAre() {
    assertThat(Payment.parse("PAID").getLeft())
        .isEqualTo("not a payment state: \"PAID\"; expected one of " + ALL);
    assertThat(Payment.parse("x".repeat(41)).getLeft())
        .isEqualTo("not a payment state: \"" + "x".repeat(40) + "...\"; expected one of " + ALL);
  }

  @Test
  void nullIsNamed() {
    assertThatNullPointerException().isThrownBy(() -> Payment.parse(null)).withMessage("text");
  }
}
