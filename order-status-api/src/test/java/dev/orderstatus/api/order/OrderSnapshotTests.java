package dev.orderstatus.api.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrderSnapshotTests {

  private static final OrderCode CODE = OrderCode.of("EX", 17);
  private static final OrderType GOODS = OrderType.of("goods");
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final Attribute<String> NOTE = Attribute.text("note");

  /** A shop's own order class. */
  private record ShopOrder(Instant statusSince) implements Order {
    @Override
    public OrderCode code() {
      return CODE;
    }

    @Override
    public OrderType type() {
      return GOODS;
    }

    @Override
    public OrderStatus status() {
      return OrderStatus.of("received");
    }

    @Override
    public Instant placedAt() {
      return Instant.EPOCH;
    }

    @Override
    public Payment payment() {
      return Payment.PAID;
    }

    @Override
    public boolean test() {
      return true;
    }

    @Override
    public boolean account() {
      return false;
    }

    @Override
    public Attributes attributes() {
      return Attributes.of(NOTE, "x");
    }
  }

  @Test
  void anOrderToPlaceIsNewAndOfACustomerWithAnAccount() {
    OrderSnapshot order = OrderSnapshot.toPlace(CODE, GOODS, Payment.DUE);

    assertThat(order.status()).isEqualTo(OrderStatus.NEW);
    assertThat(order.account()).isTrue();
    assertThat(order.test()).isFalse();
    assertThat(order.attributes().isEmpty()).isTrue();
  }

  @Test
  void everyFactOfAShopsOwnOrderIsCopied() {
    OrderSnapshot copy = OrderSnapshot.copyOf(new ShopOrder(NOON));

    assertThat(copy)
        .isEqualTo(OrderSnapshot.of(
            CODE,
            GOODS,
            OrderStatus.of("received"),
            NOON,
            Instant.EPOCH,
            Payment.PAID,
            true,
            false,
            Attributes.of(NOTE, "x")));
    assertThat(OrderSnapshot.copyOf(copy)).isSameAs(copy);
  }

  static Stream<Arguments> ordersThatLackOne() {
    return Stream.of("code", "type", "status", "statusSince", "placedAt", "payment", "attributes")
        .map(fact -> Arguments.of(
            fact,
            Proxy.newProxyInstance(
                Order.class.getClassLoader(),
                new Class<?>[] {Order.class},
                (self, method, none) -> method.getName().equals(fact)
                    ? null
                    : method.invoke(new ShopOrder(NOON), none))));
  }

  @ParameterizedTest
  @MethodSource("ordersThatLackOne")
  void aFactForWhichAnOrderGivesNullIsNamed(String fact, Order order) {
    assertThatNullPointerException()
        .isThrownBy(() -> OrderSnapshot.copyOf(order))
        .withMessage("order." + fact + "()");
  }

  @Test
  void aBuilderNamesWhatIsMissingAndWhatWasGivenTwice() {
    assertThatIllegalStateException()
        .isThrownBy(() -> OrderSnapshot.builder().code(CODE).type(GOODS).build())
        .withMessageContainingAll("status", "statusSince", "placedAt", "payment");
    assertThatIllegalStateException()
        .isThrownBy(() -> OrderSnapshot.builder().code(CODE).code(CODE))
        .withMessageContaining("code");
  }

  @Test
  void copiesChangeOneFact() {
    OrderSnapshot order = OrderSnapshot.toPlace(CODE, GOODS, Payment.DUE);

    assertThat(order.withPayment(Payment.PAID).payment()).isEqualTo(Payment.PAID);
    assertThat(order.withStatus(OrderStatus.of("shipped")).status())
        .isEqualTo(OrderStatus.of("shipped"));
    assertThat(order.withStatusSince(NOON).statusSince()).isEqualTo(NOON);
    assertThat(order.withTest(true).test()).isTrue();
    assertThat(order.withAccount(false).account()).isFalse();
    assertThat(order.with(NOTE, "x").attributes()).isEqualTo(Attributes.of(NOTE, "x"));
    assertThat(order.with(NOTE, "x").withAttributes(Attributes.none())).isEqualTo(order);
  }

  @Test
  void aRequestHoldsWhatWasGivenWithTheAction() {
    Request plain = Request.of(Action.of("ship"), Actor.STAFF, NOON);

    assertThat(plain.justification()).isEmpty();
    assertThat(plain.expectedStatus()).isEmpty();
    assertThat(plain.inputs().isEmpty()).isTrue();
    assertThat(plain.notifyCustomer()).isFalse();
    assertThat(plain.withJustification("late").justification()).contains("late");
    assertThat(plain.notifyingCustomer().notifyCustomer()).isTrue();
    assertThat(plain.with(NOTE, "x").inputs()).isEqualTo(Attributes.of(NOTE, "x"));
    assertThat(plain.withExpectedStatus(OrderStatus.NEW).expectedStatus())
        .contains(OrderStatus.NEW);
  }

  @Test
  void nullIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> OrderSnapshot.copyOf(null))
        .withMessage("order");
    assertThatNullPointerException()
        .isThrownBy(() -> OrderSnapshot.toPlace(null, GOODS, Payment.DUE))
        .withMessage("code");
    assertThatNullPointerException()
        .isThrownBy(() -> OrderSnapshot.toPlace(CODE, null, Payment.DUE))
        .withMessage("type");
    assertThatNullPointerException()
        .isThrownBy(() -> OrderSnapshot.toPlace(CODE, GOODS, null))
        .withMessage("payment");
    assertThatNullPointerException()
        .isThrownBy(() -> Request.of(null, Actor.STAFF, NOON))
        .withMessage("action");
    assertThatNullPointerException()
        .isThrownBy(() -> Request.of(Action.of("a"), null, NOON))
        .withMessage("actor");
    assertThatNullPointerException()
        .isThrownBy(() -> Request.of(Action.of("a"), Actor.STAFF, null))
        .withMessage("at");
  }
}
