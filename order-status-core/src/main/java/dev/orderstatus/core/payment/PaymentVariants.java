package dev.orderstatus.core.payment;

import static dev.orderstatus.api.definition.Condition.payment;
import static dev.orderstatus.api.order.Payment.*;

import dev.orderstatus.api.definition.StatusDefinition;

/**
 * Varies the messages of statuses with the payment, in the sets that share the words about money.
 *
 * <p>Thread-safe; the builders it returns belong to the caller.
 */
public final class PaymentVariants {

  private PaymentVariants() {}

  /**
   * Adds the variants for a status in which the order waits for its payment.
   *
   * @param status the status
   * @return the status, with its variants
   */
  public static StatusDefinition.Builder awaiting(StatusDefinition.Builder status) {
    return underway(status).variant("paid", payment(PAID)).variant("free", payment(NOT_REQUIRED));
  }

  /**
   * Adds the variants for a status in which the order is on its way.
   *
   * @param status the status
   * @return the status, with its variants
   */
  public static StatusDefinition.Builder underway(StatusDefinition.Builder status) {
    return status
        .variant("partly-paid", payment(PARTLY_PAID))
        .variant("authorized", payment(AUTHORIZED))
        .variant("deferred", payment(DEFERRED))
        .variant("unlinked", payment(UNLINKED))
        .variant("partly-refunded", payment(PARTLY_REFUNDED))
        .variant("refunded", payment(REFUNDED))
        .variant("disputed", payment(DISPUTED));
  }

  /**
   * Adds the variants for a status in which the order was canceled.
   *
   * @param status the status
   * @return the status, with its variants
   */
  public static StatusDefinition.Builder ended(StatusDefinition.Builder status) {
    return status
        .variant("paid", payment(PARTLY_PAID, UNLINKED, PAID, PARTLY_REFUNDED))
        .variant("authorized", payment(AUTHORIZED))
        .variant("disputed", payment(DISPUTED));
  }
}
