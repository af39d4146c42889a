package dev.orderstatus.api.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 2 of the specification: what an order is after a decision. */
class ApplyToTests {

  private static final OrderStatus OPEN = OrderStatus.of("open");
  private static final OrderStatus SENT = OrderStatus.of("sent");
  private static final Attribute<String> NOTE = Attribute.text("note");
  private static final Attribute<String> REF = Attribute.text("ref");
  private static final Attribute<Long> DAYS = Attribute.wholeNumber("days");
  private static final Instant PLACED = Instant.parse("2026-11-20T08:00:00Z");
  private static final Instant SINCE = Instant.parse("2026-11-21T09:00:00Z");
  private static final Instant LATER = Instant.parse("2026-11-21T10:00:00Z");
  private static final Instant EARLIER = Instant.parse("2026-11-21T08:00:00Z");
  private static final OrderSnapshot ORDER = OrderSnapshot.of(
      OrderCode.of("EX", 17),
      OrderType.of("goods"),
      OPEN,
      SINCE,
      PLACED,
      Payment.DUE,
      true,
      false,
      Attributes.of(NOTE, "old").with(DAYS, 2L).withRaw("legacy", "kept"));

  private static Accepted accepted(OrderStatus from, OrderStatus to, Change change) {
    return new Accepted(from, to, List.of(), List.of(), change);
  }

  private static Change changing(
      Payment payment, Attributes set, List<Attribute<?>> cleared, Attribute<?>... stored) {
    return new Change(
        Optional.of(payment),
        set,
        cleared,
        Stream.of(stored).map(input -> new Input(input, Input.Use.STORED)).toList(),
        Optional.empty(),
        false);
  }

  private static Request request(Instant at) {
    return Request.of(Action.of("send"), Actor.STAFF, at);
  }

  @Test
  void aMoveReachesTheTargetAtTheInstantOfTheRequestAndKeepsTheRest() {
    assertThat(accepted(OPEN, SENT, Change.NONE).applyTo(ORDER, LATER))
        .isEqualTo(ORDER.withStatus(SENT).withStatusSince(LATER));
  }

  @Test
  void aMoveReportedLateKeepsTheLaterInstant() {
    assertThat(accepted(OPEN, SENT, Change.NONE).applyTo(ORDER, EARLIER))
        .isEqualTo(ORDER.withStatus(SENT));
    assertThat(accepted(OPEN, SENT, Change.NONE).applyTo(ORDER, SINCE))
        .isEqualTo(ORDER.withStatus(SENT));
  }

  @Test
  void whatStaysInPlaceKeepsStatusAndInstant() {
    Accepted inPlace = accepted(OPEN, OPEN, Change.NONE);

    assertThat(inPlace.moves()).isFalse();
    assertThat(accepted(OPEN, SENT, Change.NONE).moves()).isTrue();
    assertThat(inPlace.applyTo(ORDER, LATER)).isEqualTo(ORDER);
    assertThat(inPlace.applyTo(ORDER, EARLIER)).isEqualTo(ORDER);
  }

  @Test
  void aNewOrderIsPlacedAtTheInstantOfTheRequestWhateverItSaid() {
    OrderSnapshot toPlace = ORDER.withStatus(OrderStatus.NEW);

    Order placed = accepted(OrderStatus.NEW, OPEN, Change.NONE).applyTo(toPlace, EARLIER);

    assertThat(placed.status()).isEqualTo(OPEN);
    assertThat(placed.statusSince()).isEqualTo(EARLIER);
    assertThat(placed.placedAt()).isEqualTo(EARLIER);
  }

  @Test
  void inputsComeFirstThenWhatIsSetThenWhatIsCleared() {
    Change change =
        changing(Payment.PAID, Attributes.of(NOTE, "set"), List.of(DAYS), NOTE, DAYS, REF);
    Request request = request(LATER).with(NOTE, "input").with(DAYS, 9L).with(REF, "R1");

    Order after = accepted(OPEN, OPEN, change).applyTo(ORDER, request);

    assertThat(after.payment()).isEqualTo(Payment.PAID);
    assertThat(after.attributes())
        .isEqualTo(Attributes.of(NOTE, "set").with(REF, "R1").withRaw("legacy", "kept"));
  }

  @Test
  void blankInputsChangeNothing() {
    assertThat(accepted(OPEN, OPEN, Change.NONE).applyTo(ORDER, request(LATER).with(NOTE, "  ")))
        .isEqualTo(ORDER);
  }

  @Test
  void anAttentionKeepsStatusAndStoresInputsOnlyWithAPayment() {
    Reason reason = Reason.of(ReasonCode.of("paid-twice"));
    Request request = request(LATER).with(NOTE, "second payment");
    Attention plain = new Attention(reason, List.of(), Change.NONE);
    Attention paying = new Attention(
        reason, List.of(), changing(Payment.UNLINKED, Attributes.none(), List.of(DAYS), NOTE));

    assertThat(plain.applyTo(ORDER, request)).isSameAs(ORDER);
    assertThat(plain.applyTo(ORDER, LATER)).isSameAs(ORDER);
    assertThat(paying.applyTo(ORDER, request))
        .isEqualTo(ORDER
            .withPayment(Payment.UNLINKED)
            .withAttributes(Attributes.of(NOTE, "second payment").withRaw("legacy", "kept")));
    assertThat(paying.applyTo(ORDER, LATER).status()).isEqualTo(OPEN);
  }

  static List<Decision> decisionsThatChangeNothing() {
    Reason reason = Reason.of(ReasonCode.ALREADY_PAST);
    return List.of(new Unchanged(reason), new Refused(List.of(reason)));
  }

  @ParameterizedTest
  @MethodSource("decisionsThatChangeNothing")
  void refusedAndUnchangedGiveTheSameOrderBack(Decision decision) {
    assertThat(decision.applyTo(ORDER, request(LATER).with(NOTE, "x"))).isSameAs(ORDER);
    assertThat(decision.applyTo(ORDER, LATER)).isSameAs(ORDER);
  }

  @Test
  void aDecisionIsNotAppliedToAnOrderInAnotherStatus() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accepted(SENT, OPEN, Change.NONE).applyTo(ORDER, LATER))
        .withMessage(
            "cannot apply to order " + ORDER.code() + ": it is in open, and sent was decided");
  }

  @Test
  void nullIsNamed() {
    Accepted accepted = accepted(OPEN, SENT, Change.NONE);
    Refused refused = new Refused(List.of(Reason.of(ReasonCode.STALE_STATUS)));
    assertThatNullPointerException()
        .isThrownBy(() -> accepted.applyTo(null, LATER))
        .withMessage("order");
    assertThatNullPointerException()
        .isThrownBy(() -> accepted.applyTo(ORDER, (Instant) null))
        .withMessage("at");
    assertThatNullPointerException()
        .isThrownBy(() -> accepted.applyTo(ORDER, (Request) null))
        .withMessage("request");
    assertThatNullPointerException()
        .isThrownBy(() -> refused.applyTo(null, LATER))
        .withMessage("order");
    assertThatNullPointerException()
        .isThrownBy(() -> refused.applyTo(null, request(LATER)))
        .withMessage("order");
  }
}
