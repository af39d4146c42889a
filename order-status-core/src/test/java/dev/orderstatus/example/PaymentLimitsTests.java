package dev.orderstatus.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The known limits of orders of one payment are as the documentation lists them. */
class PaymentLimitsTests {

  @Test
  void aSecondPaymentWithoutANumberLooksLikeARepeat() {
    assertThat(PaymentLimits.SECOND_WITHOUT_NUMBER.outcomes())
        .containsExactly(
            "accepted, processing, payment paid", "unchanged already-reflected, payment paid");
  }

  @Test
  void aSecondPaymentIsReportedAndNotCounted() {
    assertThat(PaymentLimits.SECOND_IS_ONLY_REPORTED.outcomes())
        .containsExactly(
            "accepted, processing, payment paid",
            "attention paid-twice, payment paid",
            "accepted, processing, payment refunded");
  }

  @Test
  void afterAReopeningALateRepeatWithoutANumberLooksLikeNewMoney() {
    assertThat(PaymentLimits.OLD_MONEY_AFTER_REOPENING.outcomes())
        .endsWith(
            "accepted, waiting-for-payment, payment due", "accepted, processing, payment paid");
  }

  @Test
  void aRepeatOfAPaymentBeforeTheLastLooksLikeNewMoney() {
    assertThat(PaymentLimits.MONEY_BEFORE_THE_LAST.outcomes())
        .endsWith("accepted, processing, payment paid", "attention paid-twice, payment paid");
  }

  @Test
  void aRepeatOfAWithdrawnPaymentCountsWhereTheOrderIsToBePaidLater() {
    assertThat(PaymentLimits.WITHDRAWN_AND_AGREED_FOR_LATER.outcomes())
        .endsWith(
            "accepted, waiting-for-payment, payment deferred",
            "accepted, processing, payment paid");
  }

  @Test
  void afterAReopeningALateReportOfAnAttemptLooksLikeANewOne() {
    assertThat(PaymentLimits.OLD_ATTEMPT.outcomes())
        .endsWith(
            "accepted, waiting-for-payment, payment due",
            "accepted, waiting-for-payment, payment interrupted");
  }

  @Test
  void aMistakenWithdrawalIsUndoneByAReportWithoutANumberAndALink() {
    assertThat(PaymentLimits.MISTAKEN_WITHDRAWAL.outcomes())
        .containsExactly(
            "accepted, processing, payment paid",
            "accepted, processing, payment due",
            "unchanged already-past, payment due",
            "attention unexpected-payment, payment unlinked",
            "accepted, processing, payment paid");
  }
}
