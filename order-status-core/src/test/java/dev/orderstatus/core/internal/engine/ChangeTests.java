package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.definition.Condition.payment;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an accepted decision makes of the order. */
class ChangeTests {

  private static final Attribute<String> NOTE = Attribute.text("note");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final OrderLifecycle lifecycle = with(set -> set.attributes(NOTE)
      .on(
          TOUCH,
          from(OPEN)
              .by(STAFF)
              .stay()
              .inputs(MARK, DAY, NOTE)
              .paymentBecomes(Payment.PAID)
              .set(Attributes.of(MARK, "set"))
              .clear(DAY)));

  private Order after(Order order, Request request) {
    return lifecycle.ask(order, request).after();
  }

  @Test
  void inputsComeFirstThenWhatIsSetThenWhatIsCleared() {
    Order order = order(OPEN).with(MARK, "old").with(DAY, TODAY);
    Request request =
        request(TOUCH, STAFF).with(MARK, "input").with(DAY, TODAY.plusDays(1)).with(NOTE, "kept");
    assertThat(after(order, request))
        .isEqualTo(order(OPEN).withPayment(Payment.PAID).with(MARK, "set").with(NOTE, "kept"));
  }

  @Test
  void blankInputsChangeNothing() {
    Order order = order(OPEN).with(NOTE, "old");
    assertThat(after(order, request(TOUCH, STAFF).with(NOTE, " ")).attributes().get(NOTE))
        .contains("old");
  }

  @Test
  void inPlaceTheOrderKeepsItsTimes() {
    Order after = after(order(OPEN), request(TOUCH, STAFF));
    assertThat(after.statusSince()).isEqualTo(SINCE);
    assertThat(after.placedAt()).isEqualTo(SINCE);
  }

  @Test
  void onAMoveTheStatusIsSinceThen() {
    Order after = after(order(OPEN), request(FINISH, STAFF));
    assertThat(after.status()).isEqualTo(DONE);
    assertThat(after.statusSince()).isEqualTo(AT);
    assertThat(after.placedAt()).isEqualTo(SINCE);
  }

  @Test
  void whenPlacedTheOrderIsPlacedThenWhateverItSaid() {
    Request early = Request.of(BEGIN, CUSTOMER, EARLY);
    Order after = after(order(NEW), early);
    assertThat(after.statusSince()).isEqualTo(EARLY);
    assertThat(after.placedAt()).isEqualTo(EARLY);
  }

  @Test
  void anUndeclaredAttributeOnTheOrderIsKept() {
    Order order = order(OPEN).withAttributes(order(OPEN).attributes().withRaw("shade", 4L));
    assertThat(after(order, request(TOUCH, STAFF)).attributes().asMap()).containsEntry("shade", 4L);
  }

  @Test
  void thePaymentBecomesWhatTheFirstConditionThatHoldsSays() {
    OrderLifecycle varied = with(set -> set.on(
        TOUCH,
        from(OPEN)
            .by(STAFF)
            .stay()
            .paymentStays(payment(Payment.DISPUTED))
            .paymentBecomes(payment(Payment.PARTLY_PAID), Payment.PAID)
            .paymentBecomes(Payment.NOT_REQUIRED)));
    Request touch = request(TOUCH, STAFF);
    Map<Payment, Payment> after = new EnumMap<>(Payment.class);
    for (Payment before : List.of(Payment.DISPUTED, Payment.PARTLY_PAID, Payment.DUE)) {
      Order order = order(OPEN).withPayment(before);
      after.put(before, varied.ask(order, touch).after().payment());
    }
    assertThat(after)
        .isEqualTo(Map.of(
            Payment.DISPUTED, Payment.DISPUTED,
            Payment.PARTLY_PAID, Payment.PAID,
            Payment.DUE, Payment.NOT_REQUIRED));
  }
}
