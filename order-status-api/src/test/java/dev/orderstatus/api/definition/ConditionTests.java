package dev.orderstatus.api.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.CompoundCondition.AllOf;
import dev.orderstatus.api.definition.CompoundCondition.AnyOf;
import dev.orderstatus.api.definition.CompoundCondition.Not;
import dev.orderstatus.api.definition.SimpleCondition.AttributeIs;
import dev.orderstatus.api.definition.SimpleCondition.Bound;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.SimpleCondition.NumberIs;
import dev.orderstatus.api.definition.SimpleCondition.NumberIsWithin;
import dev.orderstatus.api.definition.SimpleCondition.Passed;
import dev.orderstatus.api.definition.SimpleCondition.Since;
import dev.orderstatus.api.definition.SimpleCondition.Trait;
import dev.orderstatus.api.definition.SimpleCondition.ValueIs;
import dev.orderstatus.api.order.Payment;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTests {

  private static final Attribute<LocalDate> DUE = Attribute.date("due");
  private static final Attribute<Long> WEIGHT = Attribute.wholeNumber("weight");
  private static final Attribute<Long> LIMIT = Attribute.wholeNumber("limit");

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
    assertThat(((FactIs) Condition.paymentOpen()).values()).isEqualTo(all(Payment::isOpen));
    assertThat(((FactIs) Condition.paymentSettled()).values()).isEqualTo(all(Payment::isSettled));
  }

  private static Set<Payment> all(Predicate<Payment> of) {
    return Arrays.stream(Payment.values()).filter(of).collect(Collectors.toSet());
  }

  @Test
  void factoriesKeepWhatTheyWereGiven() {
    assertThat(Condition.by(Actor.STAFF)).isEqualTo(new FactIs(Fact.ACTOR, Set.of(Actor.STAFF)));
    assertThat(Condition.in(OrderStatus.NEW))
        .isEqualTo(new FactIs(Fact.STATUS, Set.of(OrderStatus.NEW)));
    assertThat(Condition.in(Section.RECENT))
        .isEqualTo(new FactIs(Fact.SECTION, Set.of(Section.RECENT)));
    assertThat(Condition.value(DUE, LocalDate.EPOCH))
        .isEqualTo(new ValueIs(DUE, Set.of(LocalDate.EPOCH)));
    assertThat(Condition.given(DUE)).isEqualTo(new AttributeIs(DUE, Trait.GIVEN));
    assertThat(Condition.inputGiven(DUE)).isEqualTo(new AttributeIs(DUE, Trait.INPUT_GIVEN));
    assertThat(Condition.sameInput(DUE)).isEqualTo(new AttributeIs(DUE, Trait.SAME_INPUT));
    assertThat(Condition.otherInput(DUE)).isEqualTo(new AttributeIs(DUE, Trait.OTHER_INPUT));
    assertThat(Condition.dateOver(DUE)).isEqualTo(new AttributeIs(DUE, Trait.DATE_OVER));
    assertThat(Condition.atLeast(WEIGHT, 5)).isEqualTo(new NumberIs(WEIGHT, Bound.AT_LEAST, 5));
    assertThat(Condition.atMost(WEIGHT, 5)).isEqualTo(new NumberIs(WEIGHT, Bound.AT_MOST, 5));
    assertThat(Condition.atLeast(WEIGHT, LIMIT))
        .isEqualTo(new NumberIsWithin(WEIGHT, Bound.AT_LEAST, LIMIT));
    assertThat(Condition.atMost(WEIGHT, LIMIT))
        .isEqualTo(new NumberIsWithin(WEIGHT, Bound.AT_MOST, LIMIT));
    assertThat(Condition.inStatusFor(Duration.ofDays(14)))
        .isEqualTo(new Passed(Since.STATUS, Duration.ofDays(14)));
    assertThat(Condition.placedFor(Duration.ofDays(14)))
        .isEqualTo(new Passed(Since.PLACED, Duration.ofDays(14)));
    assertThat(Condition.dateReached(DUE)).isEqualTo(new AttributeIs(DUE, Trait.DATE_REACHED));
    assertThat(Condition.anyOf(Condition.overdue()))
        .isEqualTo(new AnyOf(List.of(new FactIs(Fact.OVERDUE, Set.of(true)))));
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
        .isThrownBy(() -> new ValueIs(Attribute.text("note"), Set.of(5)))
        .withMessage("attribute note: \"5\" (Integer) does not fit; expected text");
  }

  @Test
  void aFactHasValuesOfItsKindOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FactIs(Fact.PAYMENT, Set.of("paid")))
        .withMessage("fact PAYMENT: paid does not fit; expected a Payment");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FactIs(Fact.TEST_ORDER, Set.of(false)))
        .withMessage(
            "fact TEST_ORDER: [false] does not fit; expected true, and not(...) around it");
  }

  @Test
  void theLeavesOfAConditionComeFromLeftToRight() {
    Condition whole = Condition.allOf(
        Condition.testOrder(),
        Condition.not(Condition.anyOf(Condition.hasAccount(), Condition.testOrder())));

    assertThat(whole.leaves().map(Condition.class::cast))
        .containsExactly(Condition.testOrder(), Condition.hasAccount(), Condition.testOrder());
  }

  @Test
  void aConditionOfWhichPartsAreDecidedIsSimplified() {
    Condition test = Condition.testOrder();
    Condition paid = Condition.payment(Payment.PAID);

    assertThat(decided(Condition.allOf(test, paid), Condition.ALWAYS)).isEqualTo(paid);
    assertThat(decided(Condition.allOf(test, paid), Condition.NEVER)).isEqualTo(Condition.NEVER);
    assertThat(decided(Condition.anyOf(paid, test), Condition.ALWAYS)).isEqualTo(Condition.ALWAYS);
    assertThat(decided(Condition.anyOf(paid, test), Condition.NEVER)).isEqualTo(paid);
    assertThat(decided(Condition.not(test), Condition.NEVER)).isEqualTo(Condition.ALWAYS);
    assertThat(decided(Condition.not(paid), Condition.NEVER)).isEqualTo(Condition.not(paid));
    assertThat(decided(Condition.allOf(paid, Condition.anyOf()), Condition.NEVER))
        .isEqualTo(Condition.NEVER);
  }

  private static Condition decided(Condition condition, Condition test) {
    return condition.map(leaf -> leaf.equals(Condition.testOrder()) ? test : leaf);
  }

  private static Condition nested(int deep) {
    List<UnaryOperator<Condition>> around = List.of(
        Condition::not,
        inner -> Condition.allOf(inner),
        inner -> Condition.anyOf(Condition.testOrder(), inner));
    Condition condition = Condition.testOrder();
    for (int depth = 1; depth < deep; depth++) {
      condition = around.get(depth % around.size()).apply(condition);
    }
    return condition;
  }

  @Test
  void oneHundredConditionsMayNestAndOneMoreIsRefused() {
    assertThat(nested(100).leaves()).isNotEmpty();
    for (int deep : List.of(101, 102, 103, 20_000)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> nested(deep))
          .withMessage("a condition nests more than 100 deep; make it flatter, or split it");
    }
  }

  @Test
  void howeverAConditionIsMadeItDoesNotNestForEver() {
    for (UnaryOperator<Condition> around : List.<UnaryOperator<Condition>>of(
        Not::new, inner -> new AllOf(List.of(inner)), inner -> new AnyOf(List.of(inner)))) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> Stream.iterate(Condition.testOrder(), around).skip(20_000).findFirst())
          .withMessageStartingWith("a condition nests more than 100 deep");
    }
  }

  static Stream<UnaryOperator<Condition>> doublings() {
    return Stream.of(
        part -> Condition.allOf(part, part),
        part -> Condition.anyOf(part, Condition.not(part)),
        part -> Condition.allOf(part, Condition.testOrder(), part));
  }

  @ParameterizedTest
  @MethodSource("doublings")
  @Timeout(5)
  void partsThatAreSharedAreCountedEachTime(UnaryOperator<Condition> doubling) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Stream.iterate(Condition.testOrder(), doubling).skip(45).findFirst())
        .withMessageStartingWith("a condition has more than 2000 parts");
  }

  @Test
  void twoThousandPartsAreAllowedAndOneMoreIsNot() {
    assertThat(flat(1_999).parts()).hasSize(1_999);
    assertThatIllegalArgumentException().isThrownBy(() -> flat(2_000));
  }

  private static Condition flat(int parts) {
    return Condition.allOf(
        Collections.nCopies(parts, Condition.testOrder()).toArray(Condition[]::new));
  }

  @Test
  void aWordNamedTwiceCountsOnce() {
    assertThat(Condition.payment(Payment.DUE, Payment.DUE))
        .isEqualTo(Condition.payment(Payment.DUE));
  }

  @Test
  void whatWasHandedOverIsCopied() {
    Set<Payment> payments = EnumSet.of(Payment.DUE);
    Condition due = new FactIs(Fact.PAYMENT, payments);
    List<Condition> parts = new ArrayList<>(List.of(due));
    Condition all = new AllOf(parts);
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
