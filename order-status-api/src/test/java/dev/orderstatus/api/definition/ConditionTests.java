package dev.orderstatus.api.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.order.Payment;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ConditionTests {

  private static final Attribute<LocalDate> DUE = Attribute.date("due");
  private static final Attribute<Long> WEIGHT = Attribute.wholeNumber("weight");

  @Test
  void conditionsAreDataThatCanBeCompared() {
    assertThat(Condition.payment(Payment.DUE, Payment.PAID))
        .isEqualTo(Condition.payment(Payment.PAID, Payment.DUE));
    assertThat(Condition.allOf(Condition.testOrder(), Condition.not(Condition.hasAccount())))
        .isEqualTo(Condition.allOf(Condition.testOrder(), Condition.not(Condition.hasAccount())))
        .isNotEqualTo(
            Condition.anyOf(Condition.testOrder(), Condition.not(Condition.hasAccount())));
    assertThat(Condition.ALWAYS).isEqualTo(Condition.allOf());
  }

  @Test
  void openAndSettledAgreeWithThePayment() {
    assertThat(((Condition.PaymentIs) Condition.paymentOpen()).payments())
        .containsExactlyInAnyOrderElementsOf(all(Payment::isOpen));
    assertThat(((Condition.PaymentIs) Condition.paymentSettled()).payments())
        .containsExactlyInAnyOrderElementsOf(all(Payment::isSettled));
  }

  private static List<Payment> all(Predicate<Payment> of) {
    return Arrays.stream(Payment.values()).filter(of).toList();
  }

  @Test
  void factoriesKeepWhatTheyWereGiven() {
    assertThat(Condition.by(Actor.STAFF)).isEqualTo(new Condition.By(Set.of(Actor.STAFF)));
    assertThat(Condition.in(OrderStatus.NEW))
        .isEqualTo(new Condition.StatusIs(Set.of(OrderStatus.NEW)));
    assertThat(Condition.in(Section.RECENT)).isEqualTo(new Condition.SectionIs(Section.RECENT));
    assertThat(Condition.value(DUE, LocalDate.EPOCH))
        .isEqualTo(new Condition.ValueIs(DUE, Set.of(LocalDate.EPOCH)));
    assertThat(Condition.given(DUE)).isEqualTo(new Condition.Given(DUE));
    assertThat(Condition.inputGiven(DUE)).isEqualTo(new Condition.InputGiven(DUE));
    assertThat(Condition.sameInput(DUE)).isEqualTo(new Condition.SameInput(DUE));
    assertThat(Condition.otherInput(DUE)).isEqualTo(new Condition.OtherInput(DUE));
    assertThat(Condition.dateOver(DUE)).isEqualTo(new Condition.DateOver(DUE));
    assertThat(Condition.atLeast(WEIGHT, 5)).isEqualTo(new Condition.AtLeast(WEIGHT, 5));
    assertThat(Condition.atMost(WEIGHT, 5)).isEqualTo(new Condition.AtMost(WEIGHT, 5));
    assertThat(Condition.inStatusFor(Duration.ofDays(14)))
        .isEqualTo(new Condition.InStatusFor(Duration.ofDays(14)));
    assertThat(Condition.placedFor(Duration.ofDays(14)))
        .isEqualTo(new Condition.PlacedFor(Duration.ofDays(14)));
    assertThat(Condition.dateReached(DUE)).isEqualTo(new Condition.DateReached(DUE));
    assertThat(Condition.anyOf(Condition.overdue()))
        .isEqualTo(new Condition.AnyOf(List.of(new Condition.Overdue())));
  }

  @Test
  void aConditionOfOnesOwnIsEqualToItselfOnly() {
    Predicate<Question> test = question -> true;

    assertThat(Condition.custom("heavy", test)).isEqualTo(Condition.custom("heavy", test));
    assertThat(Condition.custom("heavy", test)).isNotEqualTo(Condition.custom("light", test));
    assertThat(Condition.custom("heavy", test))
        .isNotEqualTo(Condition.custom("heavy", question -> true));
  }

  @Test
  void aValueHasToFitItsAttribute() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Condition.value(Attribute.choice("cause", "delay"), "snow"))
        .withMessage("attribute cause: \"snow\" does not fit; expected one of delay");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Condition.ValueIs(Attribute.text("note"), Set.of(5)))
        .withMessage("attribute note: \"5\" (Integer) does not fit; expected text");
  }

  @Test
  void aWordNamedTwiceCountsOnce() {
    assertThat(Condition.payment(Payment.DUE, Payment.DUE))
        .isEqualTo(Condition.payment(Payment.DUE));
  }

  @Test
  void whatWasHandedOverIsCopied() {
    Set<Payment> payments = EnumSet.of(Payment.DUE);
    Condition due = new Condition.PaymentIs(payments);
    List<Condition> parts = new ArrayList<>(List.of(due));
    Condition all = new Condition.AllOf(parts);
    payments.add(Payment.PAID);
    parts.add(all);
    assertThat(due).isEqualTo(Condition.payment(Payment.DUE));
    assertThat(all).isEqualTo(Condition.allOf(due));
  }

  @Test
  void nullIsNamed() {
    assertThatNullPointerException().isThrownBy(() -> Condition.not(null)).withMessage("condition");
    assertThatNullPointerException()
        .isThrownBy(() -> Condition.in((Section) null))
        .withMessage("section");
    assertThatNullPointerException()
        .isThrownBy(() -> Condition.given(null))
        .withMessage("attribute");
    assertThatNullPointerException()
        .isThrownBy(() -> Condition.otherInput(null))
        .withMessage("attribute");
    assertThatNullPointerException()
        .isThrownBy(() -> Condition.atLeast(null, 5))
        .withMessage("attribute");
    assertThatNullPointerException()
        .isThrownBy(() -> Condition.inStatusFor(null))
        .withMessage("time");
    assertThatNullPointerException()
        .isThrownBy(() -> Condition.dateReached(null))
        .withMessage("attribute");
    assertThatNullPointerException()
        .isThrownBy(() -> Condition.custom(null, question -> true))
        .withMessage("name");
    assertThatNullPointerException()
        .isThrownBy(() -> Condition.custom("x", null))
        .withMessage("test");
  }
}
