package dev.orderstatus.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
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
class OrderAfterTests {

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

  private static OrderSnapshot after(Decision decision, Request request) {
    return Answer.after(ORDER, request, decision);
  }

  private static Request request(Instant at) {
    return Request.of(Action.of("send"), Actor.STAFF, at);
  }

  @Test
  void aMoveReachesTheTargetAtTheInstantOfTheRequestAndKeepsTheRest() {
    assertThat(after(accepted(OPEN, SENT, Change.NONE), request(LATER)))
        .isEqualTo(ORDER.withStatus(SENT).withStatusSince(LATER));
  }

  @Test
  void aMoveReportedLateKeepsTheLaterInstant() {
    assertThat(after(accepted(OPEN, SENT, Change.NONE), request(EARLIER)))
        .isEqualTo(ORDER.withStatus(SENT));
    assertThat(after(accepted(OPEN, SENT, Change.NONE), request(SINCE)))
        .isEqualTo(ORDER.withStatus(SENT));
  }

  @Test
  void whatStaysInPlaceKeepsStatusAndInstant() {
    Accepted inPlace = accepted(OPEN, OPEN, Change.NONE);

    assertThat(inPlace.moves()).isFalse();
    assertThat(accepted(OPEN, SENT, Change.NONE).moves()).isTrue();
    assertThat(after(inPlace, request(LATER))).isEqualTo(ORDER);
    assertThat(after(inPlace, request(EARLIER))).isEqualTo(ORDER);
  }

  @Test
  void aNewOrderIsPlacedAtTheInstantOfTheRequestWhateverItSaid() {
    OrderSnapshot toPlace = ORDER.withStatus(OrderStatus.NEW);

    Order placed =
        Answer.after(toPlace, request(EARLIER), accepted(OrderStatus.NEW, OPEN, Change.NONE));

    assertThat(placed.status()).isEqualTo(OPEN);
    assertThat(placed.statusSince()).isEqualTo(EARLIER);
    assertThat(placed.placedAt()).isEqualTo(EARLIER);
  }

  @Test
  void inputsComeFirstThenWhatIsSetThenWhatIsCleared() {
    Change change =
        changing(Payment.PAID, Attributes.of(NOTE, "set"), List.of(DAYS), NOTE, DAYS, REF);
    Request request = request(LATER).with(NOTE, "input").with(DAYS, 9L).with(REF, "R1");

    Order after = after(accepted(OPEN, OPEN, change), request);

    assertThat(after.payment()).isEqualTo(Payment.PAID);
    assertThat(after.attributes())
        .isEqualTo(Attributes.of(NOTE, "set").with(REF, "R1").withRaw("legacy", "kept"));
  }

  @Test
  void anInputThatTakesAwayDoesSoUnlessTheChangeSetsIt() {
    Change clearing = new Change(
        Optional.empty(),
        Attributes.none(),
        List.of(),
        List.of(new Input(NOTE, Input.Use.STORED_OR_CLEARED)),
        Optional.empty(),
        false);
    Change setting = new Change(
        Optional.empty(),
        Attributes.of(NOTE, "set"),
        List.of(),
        clearing.inputs(),
        Optional.empty(),
        false);
    Request blank = request(LATER).with(NOTE, "");

    assertThat(after(accepted(OPEN, OPEN, clearing), blank).attributes().get(NOTE))
        .isEmpty();
    assertThat(after(accepted(OPEN, OPEN, setting), blank).attributes().get(NOTE))
        .contains("set");
  }

  @Test
  void blankInputsChangeNothing() {
    assertThat(after(accepted(OPEN, OPEN, Change.NONE), request(LATER).with(NOTE, "  ")))
        .isEqualTo(ORDER);
  }

  @Test
  void anAttentionKeepsStatusAndStoresInputsOnlyWithAPayment() {
    Reason reason = Reason.of(ReasonCode.of("paid-twice"));
    Request request = request(LATER).with(NOTE, "second payment");
    Attention plain = new Attention(reason, List.of(), Change.NONE);
    Attention paying = new Attention(
        reason, List.of(), changing(Payment.UNLINKED, Attributes.none(), List.of(DAYS), NOTE));

    assertThat(after(plain, request)).isSameAs(ORDER);
    assertThat(after(plain, request(LATER))).isSameAs(ORDER);
    assertThat(after(paying, request))
        .isEqualTo(ORDER
            .withPayment(Payment.UNLINKED)
            .withAttributes(Attributes.of(NOTE, "second payment").withRaw("legacy", "kept")));
    assertThat(after(paying, request(LATER)).status()).isEqualTo(OPEN);
  }

  static List<Decision> decisionsThatChangeNothing() {
    Reason reason = Reason.of(ReasonCode.ALREADY_PAST);
    return List.of(new Unchanged(reason), new Refused(List.of(reason)));
  }

  @ParameterizedTest
  @MethodSource("decisionsThatChangeNothing")
  void refusedAndUnchangedGiveTheSameOrderBack(Decision decision) {
    assertThat(after(decision, request(LATER).with(NOTE, "x"))).isSameAs(ORDER);
    assertThat(after(decision, request(LATER))).isSameAs(ORDER);
  }

  @Test
  void aDecisionIsNotAppliedToAnOrderInAnotherStatus() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> after(accepted(SENT, OPEN, Change.NONE), request(LATER)))
        .withMessage(
            "cannot apply to order " + ORDER.code() + ": it is in open, and sent was decided");
  }
}
