package dev.orderstatus.core.diagram;

import static dev.orderstatus.api.definition.Condition.accountRequired;
import static dev.orderstatus.api.definition.Condition.allOf;
import static dev.orderstatus.api.definition.Condition.anyOf;
import static dev.orderstatus.api.definition.Condition.atLeast;
import static dev.orderstatus.api.definition.Condition.atMost;
import static dev.orderstatus.api.definition.Condition.by;
import static dev.orderstatus.api.definition.Condition.custom;
import static dev.orderstatus.api.definition.Condition.customerNotified;
import static dev.orderstatus.api.definition.Condition.dateOver;
import static dev.orderstatus.api.definition.Condition.dateReached;
import static dev.orderstatus.api.definition.Condition.given;
import static dev.orderstatus.api.definition.Condition.guestPage;
import static dev.orderstatus.api.definition.Condition.hasAccount;
import static dev.orderstatus.api.definition.Condition.in;
import static dev.orderstatus.api.definition.Condition.inStatusFor;
import static dev.orderstatus.api.definition.Condition.inputGiven;
import static dev.orderstatus.api.definition.Condition.inputsOnOrder;
import static dev.orderstatus.api.definition.Condition.justificationGiven;
import static dev.orderstatus.api.definition.Condition.not;
import static dev.orderstatus.api.definition.Condition.otherInput;
import static dev.orderstatus.api.definition.Condition.overdue;
import static dev.orderstatus.api.definition.Condition.payment;
import static dev.orderstatus.api.definition.Condition.paymentOpen;
import static dev.orderstatus.api.definition.Condition.paymentSettled;
import static dev.orderstatus.api.definition.Condition.placedFor;
import static dev.orderstatus.api.definition.Condition.sameInput;
import static dev.orderstatus.api.definition.Condition.testOrder;
import static dev.orderstatus.api.definition.Condition.type;
import static dev.orderstatus.api.definition.Condition.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.SimpleCondition;
import dev.orderstatus.api.definition.SimpleCondition.AttributeIs;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.SimpleCondition.Trait;
import dev.orderstatus.api.order.Payment;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionWordsTests {

  private static final Attribute<String> VENDOR = Attribute.text("vendor");
  private static final Attribute<Long> WEIGHT = Attribute.wholeNumber("weight");

  static Stream<Arguments> conditions() {
    return Stream.of(
        arguments(paymentOpen(), "payment open", "payment not open"),
        arguments(paymentSettled(), "payment settled", "payment not settled"),
        arguments(payment(Payment.PAID), "payment paid", "payment not paid"),
        arguments(payment(Payment.NOT_REQUIRED), "payment not-required", "payment required"),
        arguments(
            payment(Payment.UNLINKED, Payment.REFUNDED, Payment.PAID),
            "payment paid, refunded or unlinked",
            "payment neither paid, refunded nor unlinked"),
        arguments(testOrder(), "test order", "not a test order"),
        arguments(hasAccount(), "with account", "without account"),
        arguments(
            accountRequired(), "account required by the shop", "account not required by the shop"),
        arguments(by(Actor.STAFF, Actor.CARRIER), "by carrier or staff", "not by carrier or staff"),
        arguments(in(OrderStatus.of("b"), OrderStatus.of("a")), "in a or b", "not in a or b"),
        arguments(in(Section.RECENT), "section recent", "section not recent"),
        arguments(type(OrderType.of("goods")), "type goods", "type not goods"),
        arguments(justificationGiven(), "reason given", "no reason given"),
        arguments(customerNotified(), "opted in", "not opted in"),
        arguments(given(VENDOR), "`vendor` given", "`vendor` not given"),
        arguments(value(VENDOR, "a|b"), "`vendor` is a\\|b", "`vendor` is not a\\|b"),
        arguments(inputGiven(VENDOR), "`vendor` in the inputs", "`vendor` not in the inputs"),
        arguments(sameInput(VENDOR), "the same `vendor`", "not the same `vendor`"),
        arguments(otherInput(VENDOR), "another `vendor`", "not another `vendor`"),
        arguments(
            inputsOnOrder(),
            "every input on the order already",
            "an input that is not on the order"),
        arguments(dateReached(Attribute.date("due")), "`due` reached", "`due` not reached"),
        arguments(dateOver(Attribute.date("due")), "`due` over", "`due` not over"),
        arguments(atLeast(WEIGHT, 5), "`weight` at least 5", "`weight` not at least 5"),
        arguments(atMost(WEIGHT, 5), "`weight` at most 5", "`weight` not at most 5"),
        arguments(
            inStatusFor(Duration.ofDays(14)),
            "in its status for PT336H",
            "not in its status for PT336H"),
        arguments(placedFor(Duration.ofHours(2)), "placed for PT2H", "not placed for PT2H"),
        arguments(guestPage(), "a page for guests", "not a page for guests"),
        arguments(overdue(), "overdue", "not overdue"),
        arguments(
            custom("more than\n10 kg", question -> true), "more than 10 kg", "not more than 10 kg"),
        arguments(Condition.ALWAYS, "always", "never"),
        arguments(anyOf(), "never", "always"),
        arguments(allOf(testOrder()), "test order", "not a test order"),
        arguments(not(not(testOrder())), "test order", "not a test order"),
        arguments(
            allOf(testOrder(), hasAccount()),
            "test order, and with account",
            "not (test order, and with account)"),
        arguments(
            anyOf(testOrder(), not(hasAccount())),
            "test order, or without account",
            "not (test order, or without account)"),
        arguments(
            allOf(allOf(testOrder(), hasAccount()), anyOf(paymentOpen(), overdue())),
            "test order, and with account, and (payment open, or overdue)",
            "not (test order, and with account, and (payment open, or overdue))"));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void aConditionAndItsOppositeReadPlainly(Condition condition, String words, String opposite) {
    assertThat(ConditionWords.of(condition)).isEqualTo(words);
    assertThat(ConditionWords.of(not(condition))).isEqualTo(opposite);
  }

  @Test
  void everyKindOfConditionHasItsWords() {
    List<Condition> all = conditions().map(row -> (Condition) row.get()[0]).toList();
    List<SimpleCondition> leaves = all.stream().flatMap(Condition::leaves).toList();

    assertThat(leaves.stream().<Class<?>>map(Object::getClass).distinct())
        .containsExactlyInAnyOrderElementsOf(kinds(SimpleCondition.class).toList());
    assertThat(leaves)
        .filteredOn(FactIs.class::isInstance)
        .extracting(leaf -> ((FactIs) leaf).fact())
        .containsOnly(Fact.values());
    assertThat(leaves)
        .filteredOn(AttributeIs.class::isInstance)
        .extracting(leaf -> ((AttributeIs) leaf).trait())
        .containsOnly(Trait.values());
  }

  private static Stream<Class<?>> kinds(Class<?> kind) {
    return kind.isSealed()
        ? Stream.of(kind.getPermittedSubclasses()).flatMap(ConditionWordsTests::kinds)
        : Stream.of(kind);
  }
}
