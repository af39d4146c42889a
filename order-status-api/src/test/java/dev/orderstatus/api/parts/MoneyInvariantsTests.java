package dev.orderstatus.api.parts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.order.Payment;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is true of the words and numbers of money, over all small orders that can be. */
class MoneyInvariantsTests {

  private static final List<OrderParts> ORDERS = possible();

  private static List<OrderParts> possible() {
    List<OrderParts> possible = new ArrayList<>();
    SmallOrders.money(order -> {
      if (StandingTable.read(order).isPresent()) {
        possible.add(order);
      }
    });
    return possible;
  }

  private static OrderParts with(OrderParts order, List<PaymentSums> payments) {
    return order.toBuilder().payments(payments).build();
  }

  /** The order with its first payment changed by one; itself where it has none. */
  private static OrderParts oneMore(
      OrderParts order, BiFunction<PaymentSums, Long, PaymentSums> change) {
    if (order.payments().isEmpty()) {
      return order;
    }
    List<PaymentSums> payments = new ArrayList<>(order.payments());
    payments.set(0, change.apply(payments.get(0), 1L));
    return with(order, payments);
  }

  private static void check(boolean holds, OrderParts order) {
    if (!holds) {
      assertThat(holds).as(order + " is " + Standing.of(order)).isTrue();
    }
  }

  /** Invariant 1. */
  @Test
  void theOrderOfPaymentsMakesNoDifference() {
    for (OrderParts order : ORDERS) {
      List<PaymentSums> payments = new ArrayList<>(order.payments());
      Collections.reverse(payments);
      check(Standing.of(order).equals(Standing.of(with(order, payments))), order);
    }
  }

  /** Invariant 3. */
  @Test
  void multiplyingAllAmountsMakesNoDifferenceToTheWords() {
    for (OrderParts order : ORDERS) {
      Money money = order.money();
      Standing before = Standing.of(order);
      Standing after = Standing.of(order.toBuilder()
          .money(Money.of(money.currency(), 7 * money.total()).withGranted(7 * money.granted()))
          .payments(order.payments().stream()
              .map(payment -> payment
                  .withAuthorized(7 * payment.authorized())
                  .withAgreed(7 * payment.agreed())
                  .withCaptured(7 * payment.captured())
                  .withRefunded(7 * payment.refunded()))
              .toList())
          .build());
      check(
          before.payment() == after.payment() && before.orderPayment() == after.orderPayment(),
          order);
    }
  }

  /** Invariant 7. */
  @Test
  void neitherToPayNorToSecureGrowsWhenMoreIsCapturedOrAuthorized() {
    for (OrderParts order : ORDERS) {
      Standing before = Standing.of(order);
      for (OrderParts more : List.of(
          oneMore(order, (payment, one) -> payment.withCaptured(payment.captured() + one)),
          oneMore(order, (payment, one) -> payment.withAuthorized(payment.authorized() + one)))) {
        Standing after = Standing.of(more);
        check(
            after.number(StandingNumber.TO_PAY) <= before.number(StandingNumber.TO_PAY)
                && after.number(StandingNumber.TO_SECURE)
                    <= before.number(StandingNumber.TO_SECURE),
            order);
      }
    }
  }

  /** Invariant 10. */
  @Test
  void nothingIsPaidBecauseThereIsNothing() {
    for (OrderParts order : ORDERS) {
      Standing standing = Standing.of(order);
      if (standing.number(StandingNumber.CAPTURED) == 0) {
        check(
            !Set.of(PaymentWord.PAID, PaymentWord.OVERPAID, PaymentWord.PARTLY_PAID)
                .contains(standing.payment()),
            order);
        check(!standing.orderPayment().isHeld(), order);
      }
    }
  }

  /** Invariant 11. */
  @Test
  void aRefundThatTakesNetBelowTotalChangesTheWord() {
    int changes = 0;
    for (OrderParts order : ORDERS) {
      OrderParts refunded =
          oneMore(order, (payment, one) -> payment.withRefunded(payment.refunded() + one));
      if (StandingTable.read(refunded).isPresent()
          && Standing.of(order).number(StandingNumber.NET) >= order.money().total()
          && Standing.of(refunded).number(StandingNumber.NET) < order.money().total()) {
        check(Standing.of(order).payment() != Standing.of(refunded).payment(), order);
        changes++;
      }
    }
    assertThat(changes).isGreaterThan(1000);
  }

  /** Invariant 11. */
  @Test
  void refundedIsExactlyWhereAllThatWasCapturedIsGivenBack() {
    for (OrderParts order : ORDERS) {
      Standing standing = Standing.of(order);
      check(
          (standing.payment() == PaymentWord.REFUNDED)
              == (standing.number(StandingNumber.CAPTURED) > 0
                  && standing.number(StandingNumber.NET) == 0),
          order);
    }
  }

  /** Invariant 12. */
  @Test
  void fullyPaidIsFullyCovered() {
    for (OrderParts order : ORDERS) {
      Standing standing = Standing.of(order);
      if (Set.of(PaymentWord.PAID, PaymentWord.OVERPAID).contains(standing.payment())) {
        check(
            standing.number(StandingNumber.TO_PAY) == 0
                && standing.number(StandingNumber.TO_SECURE) == 0,
            order);
      }
    }
  }

  /** Invariant 16. */
  @Test
  void nobodyIsAskedForWhatIsSecuredAndNoOrderGoesOnWithoutItsMoney() {
    for (OrderParts order : ORDERS) {
      Standing standing = Standing.of(order);
      long secured = standing.number(StandingNumber.NET)
          + standing.number(StandingNumber.AUTHORIZED)
          + standing.number(StandingNumber.AGREED);
      long toSecure = standing.number(StandingNumber.TO_SECURE);
      check(toSecure <= Math.max(standing.number(StandingNumber.DUE) - secured, 0), order);
      Payment payment = standing.orderPayment();
      if (payment.isSettled() || payment.isSecured()) {
        check(toSecure == 0, order);
      }
    }
  }

  /** Invariant 13. */
  @Test
  void thereAreMinorUnitsOnly() {
    Stream<Class<?>> amounts = Stream.of(Money.class, PaymentSums.class)
        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
        .map(RecordComponent::getType);
    assertThat(amounts)
        .isSubsetOf(Set.of(String.class, long.class, boolean.class, PaymentAttempt.class));
    assertThat(Arrays.stream(Standing.class.getDeclaredMethods())
            .filter(method -> method.getName().equals("number"))
            .map(Method::getReturnType))
        .containsOnly(long.class);
  }

  /** Invariant 15. */
  @Test
  void noWordIsStoredApartFromItsFacts() {
    assertThat(
            Arrays.stream(Standing.class.getDeclaredConstructors()).map(Constructor::getModifiers))
        .allMatch(Modifier::isPrivate);
    assertThat(Arrays.stream(OrderParts.class.getDeclaredMethods())
            .map(Method::getGenericReturnType)
            .map(Object::toString))
        .isNotEmpty()
        .noneMatch(type -> type.contains("Word"));
  }
}
