package dev.orderstatus.api.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderStateTests {

  private static final Attribute<Long> DAYS = Attribute.wholeNumber("days");
  private static final OrderState STATE = new OrderState(
      OrderStatus.of("gone:lost"),
      Instant.parse("2026-11-21T10:00:00Z"),
      Instant.parse("2026-11-20T10:00:00Z"),
      Payment.PAID,
      Attributes.of(DAYS, 3L));

  private static OrderState reread(OrderState state) {
    return OrderState.read(
        state.status().value(),
        state.statusSince(),
        state.placedAt(),
        state.payment().code(),
        Attributes.read(state.attributes().asText(), List.of(DAYS)));
  }

  @Test
  void aStateIsReadFromTextAsItWasWritten() {
    assertThat(reread(STATE)).isEqualTo(STATE);
    assertThat(reread(OrderState.toPlace(Payment.DUE))).isEqualTo(OrderState.toPlace(Payment.DUE));
  }

  @Test
  void theStateIsWhatChangesInAnOrderAndNothingElse() {
    OrderSnapshot toPlace =
        OrderSnapshot.toPlace(OrderCode.of("EX", 17), OrderType.of("goods"), Payment.DUE);

    assertThat(toPlace.state()).isEqualTo(OrderState.toPlace(Payment.DUE));
    assertThat(toPlace.withTest(true).withAccount(false).state()).isEqualTo(toPlace.state());
    assertThat(toPlace.withPayment(Payment.PAID).state()).isNotEqualTo(toPlace.state());
  }

  @Test
  void aTextThatIsNoCodeIsShownWithWhatIsExpected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            OrderState.read("Shipped!", Instant.EPOCH, Instant.EPOCH, "due", Attributes.none()))
        .withMessageContaining("Shipped!")
        .withMessageContaining("expected");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            OrderState.read("shipped", Instant.EPOCH, Instant.EPOCH, "paied", Attributes.none()))
        .withMessageContaining("paied")
        .withMessageContaining("expected");
  }

  @Test
  void nullIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> OrderState.read("a", null, Instant.EPOCH, "due", Attributes.none()))
        .withMessage("statusSince");
    assertThatNullPointerException()
        .isThrownBy(
            () -> OrderState.read(null, Instant.EPOCH, Instant.EPOCH, "due", Attributes.none()))
        .withMessage("status");
  }
}
