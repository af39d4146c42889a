package dev.orderstatus.api.decision;

import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.util.Map;
import java.util.stream.Collectors;

/** A refusal, thrown to a caller that asked for it with {@link Decision#orElseThrow}. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refused refusal;

  RefusedException(Refused refusal, Order order, Request request) {
    super("order %s in %s: %s by %s is refused: %s"
        .formatted(
            order.code(),
            order.status(),
            request.action(),
            request.actor(),
            refusal.reasons().stream()
                .map(reason -> shown(reason, order, request))
                .collect(Collectors.joining(", "))));
    this.refusal = refusal;
  }

  private static String shown(Reason reason, Order order, Request request) {
    Map<String, Object> values = reason.values(order, request);
    return reason.code().value() + (values.isEmpty() ? "" : " " + values);
  }

  /**
   * The refusal, with all its reasons.
   *
   * @return the refusal
   */
  public Refused refusal() {
    return refusal;
  }
}
