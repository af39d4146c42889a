package dev.orderstatus.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.decision.Warning;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.OrderState;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.order.StatefulOrder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AnswerTests {

  private static final OrderStatus OPEN = OrderStatus.of("open");
  private static final OrderSnapshot ORDER =
      OrderSnapshot.toPlace(OrderCode.of("EX", 17), OrderType.of("goods"), Payment.DUE);
  private static final Request REQUEST =
      Request.of(Action.of("send"), Actor.STAFF, Instant.parse("2026-11-21T10:00:00Z"));
  private static final Reason STALE = Reason.of(ReasonCode.STALE_STATUS);
  private static final Reason CLOSED = Reason.of(ReasonCode.ORDER_IS_CLOSED);
  private static final Accepted ACCEPTED =
      new Accepted(OrderStatus.NEW, OPEN, List.of(), List.of(), Change.NONE);
  private static final Accepted WARNED =
      ACCEPTED.with(new Warning(WarningCode.of("late"), List.of()));
  private static final Refused REFUSED = new Refused(List.of(STALE, CLOSED));

  private static Answer answer(Decision decision) {
    return new OneDecision(decision).ask(ORDER, REQUEST);
  }

  /** An order that changes, as the classes of shops do. */
  private static final class ChangingOrder implements StatefulOrder {
    private OrderState state = ORDER.state();

    @Override
    public OrderCode code() {
      return ORDER.code();
    }

    @Override
    public OrderType type() {
      return ORDER.type();
    }

    @Override
    public boolean test() {
      return false;
    }

    @Override
    public boolean account() {
      return true;
    }

    @Override
    public OrderState state() {
      return state;
    }
  }

  @Test
  void anAnswerKeepsTheOrderAsItWasWhenTheShopChangesIts() {
    ChangingOrder order = new ChangingOrder();
    Answer answer = new OneDecision(ACCEPTED).ask(order, REQUEST);
    order.state = answer.after().state();

    assertThat(answer.before()).isEqualTo(ORDER);
    assertThat(OrderSnapshot.copyOf(order)).isEqualTo(answer.after());
    assertThat(order.status()).isEqualTo(OPEN);
  }

  @Test
  void whatDoesNotBelongTogetherIsAnExceptionThatNamesBoth() {
    Accepted ofAnother = new Accepted(OPEN, OPEN, List.of(), List.of(), Change.NONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> answer(ofAnother))
        .withMessage("cannot apply to order EX-000017-K: it is in (new), and open was decided");
  }

  @Test
  void onlyARefusalIsThrown() {
    Answer refused = answer(REFUSED);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(refused::orElseThrow)
        .withMessage("order %s in (new): send by staff is refused: stale-status, order-is-closed"
            .formatted(ORDER.code()))
        .satisfies(thrown -> assertThat(thrown.answer()).isSameAs(refused));
    for (Decision other : List.of(ACCEPTED, new Attention(STALE, List.of(), Change.NONE))) {
      Answer answer = answer(other);
      assertThat(answer.orElseThrow()).isSameAs(answer);
    }
  }

  @Test
  void theLanguageIsEnglishUnlessAnotherIsAskedFor() {
    Answer answer = answer(ACCEPTED);
    assertThat(answer.locale()).isEqualTo(Locale.ENGLISH);
    assertThat(answer.in(Locale.GERMAN).locale()).isEqualTo(Locale.GERMAN);
    assertThat(answer.in(Locale.GERMAN)).isNotEqualTo(answer);
    assertThat(answer.in(Locale.GERMAN).in(Locale.ENGLISH))
        .isEqualTo(answer)
        .hasSameHashCodeAs(answer);
  }

  @Test
  void anAnswerIsShownInOneLine() {
    assertThat(answer(REFUSED))
        .hasToString(
            "EX-000017-K in (new): send by staff is refused: [stale-status, order-is-closed]");
    assertThat(answer(ACCEPTED))
        .hasToString("EX-000017-K in (new): send by staff is accepted: (new) -> open");
  }

  @Test
  void answersAreGroupedByKindAndAllCodesAndNoneIsHidden() {
    List<Answer> all = List.of(
        answer(REFUSED),
        answer(new Refused(List.of(STALE))),
        answer(WARNED),
        answer(new Unchanged(STALE)),
        answer(ACCEPTED),
        answer(REFUSED));

    List<Answers.Group> groups = new Answers(all).groups();

    assertThat(groups)
        .extracting(
            group -> group.kind() + " " + group.codes() + " " + group.answers().size())
        .containsExactly(
            "accepted [late] 1",
            "accepted [] 1",
            "unchanged [stale-status] 1",
            "refused [stale-status, order-is-closed] 2",
            "refused [stale-status] 1");
    assertThat(groups.stream().flatMap(group -> group.answers().stream()))
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void eachOrderOfASelectionHasItsOwnAnswerInTheOrderGiven() {
    OrderSnapshot other = ORDER.withTest(true);
    Answers answers = new OneDecision(REFUSED).askAll(List.of(ORDER, other, ORDER), REQUEST);

    assertThat(answers.all()).extracting(Answer::before).containsExactly(ORDER, other, ORDER);
  }

  @Test
  void nullIsNamed() {
    OneDecision lifecycle = new OneDecision(ACCEPTED);
    assertThatNullPointerException()
        .isThrownBy(() -> lifecycle.ask(null, REQUEST))
        .withMessage("order");
    assertThatNullPointerException()
        .isThrownBy(() -> lifecycle.ask(ORDER, null))
        .withMessage("request");
    assertThatNullPointerException()
        .isThrownBy(() -> lifecycle.askAll(null, REQUEST))
        .withMessage("orders");
    assertThatNullPointerException()
        .isThrownBy(() -> answer(ACCEPTED).in(null))
        .withMessage("locale");
  }
}
