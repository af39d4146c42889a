package dev.orderstatus.api.parts;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.order.Payment;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The state of an order derived from its lines, parts and money: one word each for fulfillment,
 * return and payment, and the numbers behind them. There is no other way to make a standing, so its
 * words always agree with the facts. Immutable and thread-safe.
 */
public final class Standing {

  private final String currency;
  private final long[] numbers;
  private final FulfillmentWord fulfillment;
  private final ReturnWord returned;
  private final PaymentWord payment;
  private final Payment orderPayment;
  private final boolean orderCanceled;
  private final boolean disputed;
  private final List<Share> unknown;

  private Standing(OrderParts parts, UnitTally units, MoneyTally money) {
    currency = parts.money().currency();
    orderCanceled = parts.canceled();
    numbers = Numbers.of(units, money);
    fulfillment = FulfillmentWord.of(
        units.everythingCanceled(), units.active(), units.out(), units.count(CountsAs.ARRIVED));
    returned = ReturnWord.of(units.active(), units.count(CountsAs.RETURNED));
    payment = money.word();
    orderPayment = OrderPayment.of(money);
    disputed = money.isDisputed();
    unknown = units.unknown();
  }

  /**
   * The standing of an order: a pure function of its parts.
   *
   * @param parts the lines, the parts and the money
   * @return the words and the numbers
   * @throws InvalidPartsException if the parts are impossible: numbers below zero, more canceled
   *     than ordered, a duplicate code, units of a line that does not exist, more units in live
   *     parcels than active or in live returns than out, more refunded than captured, two
   *     currencies, sums that do not fit 64 bits; the exception lists all problems
   */
  public static Standing of(OrderParts parts) {
    Objects.requireNonNull(parts, "parts");
    Problems problems = new Problems();
    UnitTally units = UnitTally.of(parts, problems);
    MoneyTally money = MoneyTally.of(parts, problems);
    problems.throwIfAny();
    return new Standing(parts, units, money);
  }

  /**
   * The delivery progress of the order.
   *
   * @return the word
   */
  public FulfillmentWord fulfillment() {
    return fulfillment;
  }

  /**
   * The progress of the order's returns from the customer.
   *
   * @return the word
   */
  public ReturnWord returned() {
    return returned;
  }

  /**
   * The payment progress of the order.
   *
   * @return the word
   */
  public PaymentWord payment() {
    return payment;
  }

  /**
   * The payment state of the whole order, for the rules of a status set.
   *
   * @return the state derived from the money
   */
  public Payment orderPayment() {
    return orderPayment;
  }

  /**
   * A number behind the words.
   *
   * @param number the number to read
   * @return a number of units, or an amount in minor units of {@link #currency()}
   */
  public long number(StandingNumber number) {
    return numbers[Objects.requireNonNull(number, "number").place()];
  }

  /**
   * The currency of the amounts.
   *
   * @return its ISO 4217 code
   */
  public String currency() {
    return currency;
  }

  /**
   * True if a dispute about a payment is open.
   *
   * @return true if a dispute is open
   */
  public boolean isDisputed() {
    return disputed;
  }

  /**
   * True if the order's own status is in phase canceled.
   *
   * @return true if canceled
   */
  public boolean isOrderCanceled() {
    return orderCanceled;
  }

  /**
   * True if nothing is left to do: nothing is open, under way, to pay or to give back.
   *
   * @return true if nothing is left to do
   */
  public boolean isDone() {
    return number(StandingNumber.OPEN) == 0
        && number(StandingNumber.UNDER_WAY) == 0
        && number(StandingNumber.TO_PAY) == 0
        && number(StandingNumber.TO_GIVE_BACK) == 0;
  }

  /**
   * The parts with an unknown status, which do not count.
   *
   * @return the parts, sorted by kind and code
   */
  public List<Share> unknown() {
    return unknown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Standing standing
        && currency.equals(standing.currency)
        && Arrays.equals(numbers, standing.numbers)
        && fulfillment == standing.fulfillment
        && payment == standing.payment
        && orderPayment == standing.orderPayment
        && orderCanceled == standing.orderCanceled
        && disputed == standing.disputed
        && unknown.equals(standing.unknown);
  }

  @Override
  public int hashCode() {
    return Objects.hash(currency, Arrays.hashCode(numbers), fulfillment, payment, unknown);
  }

  @Override
  public String toString() {
    return fulfillment + ", " + returned + ", " + payment;
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return StandingJson.of(this);
  }
}
