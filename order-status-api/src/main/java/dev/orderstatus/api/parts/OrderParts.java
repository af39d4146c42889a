package dev.orderstatus.api.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The lines, the parts and the money of an order, from which its {@link Standing} follows. The
 * sequence of lines and parts makes no difference. Immutable and thread-safe.
 *
 * @param money the price of the order
 * @param lines the ordered lines
 * @param shares the parcels and returns
 * @param payments the payments
 * @param canceled true if the order's own status is in phase canceled
 */
public record OrderParts(
    Money money,
    List<Line> lines,
    List<Share> shares,
    List<PaymentSums> payments,
    boolean canceled) {

  /** Checks that nothing is missing, and copies the lists. */
  public OrderParts {
    Objects.requireNonNull(money, "money");
    lines = List.copyOf(lines);
    shares = List.copyOf(shares);
    payments = List.copyOf(payments);
  }

  /**
   * An order without parts, not canceled.
   *
   * @param money the price of the order
   * @param lines the ordered lines
   * @return the order
   */
  public static OrderParts of(Money money, Line... lines) {
    return new OrderParts(money, List.of(lines), List.of(), List.of(), false);
  }

  /**
   * This order with one more parcel or return.
   *
   * @param share the part
   * @return a copy
   */
  public OrderParts with(Share share) {
    return new OrderParts(money, lines, more(shares, share), payments, canceled);
  }

  /**
   * This order with one more payment.
   *
   * @param payment the payment
   * @return a copy
   */
  public OrderParts with(PaymentSums payment) {
    return new OrderParts(money, lines, shares, more(payments, payment), canceled);
  }

  /**
   * This order with its own status in phase canceled, or not.
   *
   * @param isCanceled true if the order's own status is in phase canceled
   * @return a copy
   */
  public OrderParts withCanceled(boolean isCanceled) {
    return new OrderParts(money, lines, shares, payments, isCanceled);
  }

  private static <T> List<T> more(List<T> list, T one) {
    List<T> more = new ArrayList<>(list);
    more.add(one);
    return more;
  }
}
