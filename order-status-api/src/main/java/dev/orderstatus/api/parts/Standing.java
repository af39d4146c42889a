package dev.orderstatus.api.parts;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.order.Payment;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the lines, the parts and the money of an order: one word each for fulfillment,
 * return and payment, and the numbers they come from. It cannot be made in another way than from
 * them, so that no word stands apart from its facts. Immutable and thread-safe.
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
   * Where an order stands: a pure function of its parts.
   *
   * @param parts the lines, the parts and the money
   * @return the words and the numbers
   * @throws InvalidPartsException where the parts cannot be: numbers below zero, more canceled than
   *     ordered, a code given twice, units of a line that is not there, more units in live parcels
   *     than active or in live returns than out, more refunded than captured, two currencies, sums
   *     that do not fit 64 bits; it names all of it
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
   * How far the order is handed over.
   *
   * @return the word
   */
  public FulfillmentWord fulfillment() {
    return fulfillment;
  }

  /**
   * How much of the order came back from the customer.
   *
   * @return the word
   */
  public ReturnWord returned() {
    return returned;
  }

  /**
   * How far the order is paid for.
   *
   * @return the word
   */
  public PaymentWord payment() {
    return payment;
  }

  /**
   * The payment of the order as a whole, which the rules of a status set read.
   *
   * @return the word that follows from the money
   */
  public Payment orderPayment() {
    return orderPayment;
  }

  /**
   * A number behind the words.
   *
   * @param number which one
   * @return how many units, or how much money in minor units of {@link #currency()}
   */
  public long number(StandingNumber number) {
    return numbers[number.place()];
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
   * Whether a dispute about a payment is open.
   *
   * @return true where there is one
   */
  public boolean isDisputed() {
    return disputed;
  }

  /**
   * Whether the order's own status is in phase canceled.
   *
   * @return true where it is
   */
  public boolean isOrderCanceled() {
    return orderCanceled;
  }

  /**
   * Whether nothing is left to do: nothing is open, under way, to pay or to give back.
   *
   * @return true where that is so
   */
  public boolean isDone() {
    return number(StandingNumber.OPEN) == 0
        && number(StandingNumber.UNDER_WAY) == 0
        && number(StandingNumber.TO_PAY) == 0
        && number(StandingNumber.TO_GIVE_BACK) == 0;
  }

  /**
   * The parts whose status is not known, which count as nothing.
   *
   * @return the parts, by kind and code
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
