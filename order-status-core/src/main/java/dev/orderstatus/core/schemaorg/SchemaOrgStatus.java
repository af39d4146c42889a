package dev.orderstatus.core.schemaorg;

import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.order.Payment;
import java.util.Optional;

/** The values of the schema.org type {@code OrderStatus} to which orders map. */
public enum SchemaOrgStatus {
  /** The order was canceled. */
  CANCELED("OrderCancelled"),
  /** The order was delivered. */
  DELIVERED("OrderDelivered"),
  /** The order is on its way. */
  IN_TRANSIT("OrderInTransit"),
  /** Payment is due. */
  PAYMENT_DUE("OrderPaymentDue"),
  /** There is a problem with the order. */
  PROBLEM("OrderProblem"),
  /** The order is being processed. */
  PROCESSING("OrderProcessing"),
  /** The order came back. */
  RETURNED("OrderReturned");

  private final String value;

  SchemaOrgStatus(String value) {
    this.value = value;
  }

  /**
   * The value as schema.org writes it.
   *
   * @return for example {@code https://schema.org/OrderProcessing}
   */
  public String url() {
    return "https://schema.org/" + value;
  }

  /**
   * The schema.org value for an order, by the phase that follows from its status and payment.
   * Drafts, awaited approvals or dates, and orders that are set aside or deleted have no value,
   * because schema.org has no word for them.
   *
   * @param status the status of the order
   * @param payment the payment of the order
   * @return the value; empty if there is none
   */
  public static Optional<SchemaOrgStatus> of(StatusDefinition status, Payment payment) {
    return switch (status.phase(payment)) {
      case AWAITING_PAYMENT -> Optional.of(PAYMENT_DUE);
      case IN_PROGRESS -> Optional.of(PROCESSING);
      case FAILED -> Optional.of(PROBLEM);
      case SHIPPED -> Optional.of(IN_TRANSIT);
      case COMPLETED ->
        Optional.of(status.successful() || status.ending() == Ending.NONE ? DELIVERED : PROBLEM);
      case RETURNED -> Optional.of(RETURNED);
      case CANCELED -> Optional.of(SchemaOrgStatus.CANCELED);
      case DRAFT, AWAITING_APPROVAL, SCHEDULED, ON_HOLD, DELETED -> Optional.empty();
    };
  }
}
