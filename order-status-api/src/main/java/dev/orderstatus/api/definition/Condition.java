package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
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
import dev.orderstatus.api.order.Payment;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A condition on the order, the request and the settings, as data: it can be compared, listed and
 * checked without running it. Use the factories here; for anything else there is {@link #custom}.
 *
 * <p>Conditions read the order before the move; they read an attribute first from the inputs that
 * the row takes, then from the order. Blank text, and a value that is not of the attribute's kind,
 * count as missing. A condition about the value of an attribute does not hold if the value is
 * missing. A condition nests at most 100 deep and has at most 2,000 parts; otherwise
 * {@link #allOf}, {@link #anyOf} and {@link #not} throw an IllegalArgumentException. Immutable and
 * thread-safe.
 */
public sealed interface Condition permits CompoundCondition, SimpleCondition {

  /** Always holds. */
  Condition ALWAYS = new AllOf(List.of());

  /** Never holds, for example in an {@code addTo} guard that closes a row of other owners. */
  Condition NEVER = new AnyOf(List.of());

  /**
   * The parts of this condition.
   *
   * @return the parts; empty for a {@link SimpleCondition}
   */
  List<Condition> parts();

  /**
   * The simple conditions in this one, from left to right; duplicates are kept.
   *
   * @return this condition, or the leaves of its parts
   */
  Stream<SimpleCondition> leaves();

  /**
   * Replaces every simple condition in this one. If a replacement is {@link #ALWAYS} or
   * {@link #NEVER}, the whole is simplified, up to one of these two.
   *
   * @param leaf returns the replacement of a simple condition
   * @return the condition
   */
  Condition map(UnaryOperator<Condition> leaf);

  /**
   * {@return the condition that every one of these holds}
   *
   * @param parts the conditions
   */
  static Condition allOf(Condition... parts) {
    return Nesting.checked(new AllOf(Listed.of("parts", parts)));
  }

  /**
   * {@return the condition that at least one of these holds}
   *
   * @param parts the conditions
   */
  static Condition anyOf(Condition... parts) {
    return Nesting.checked(new AnyOf(Listed.of("parts", parts)));
  }

  /**
   * {@return the condition that a condition does not hold}
   *
   * @param condition the condition
   */
  static Condition not(Condition condition) {
    return Nesting.checked(new Not(condition));
  }

  /**
   * {@return the condition that the payment is one of these}
   *
   * @param payments the payment states
   */
  static Condition payment(Payment... payments) {
    return new FactIs(Fact.PAYMENT, Set.copyOf(Listed.of("payments", payments)));
  }

  /** {@return the condition that the payment is due, interrupted or partly paid} */
  static Condition paymentOpen() {
    return FactIs.payment(Payment::isOpen);
  }

  /** {@return the condition that the payment is not required, paid or partly refunded} */
  static Condition paymentSettled() {
    return FactIs.payment(Payment::isSettled);
  }

  /** {@return the condition that the payment is authorized or deferred} */
  static Condition paymentSecured() {
    return FactIs.payment(Payment::isSecured);
  }

  /** {@return the condition that the payment is partly paid, unlinked, paid or partly refunded} */
  static Condition paymentHeld() {
    return FactIs.payment(Payment::isHeld);
  }

  /** {@return the condition that the order is a test order} */
  static Condition testOrder() {
    return FactIs.holding(Fact.TEST_ORDER);
  }

  /** {@return the condition that the customer has an account} */
  static Condition hasAccount() {
    return FactIs.holding(Fact.HAS_ACCOUNT);
  }

  /** {@return the condition that the shop's settings require an account} */
  static Condition accountRequired() {
    return FactIs.holding(Fact.ACCOUNT_REQUIRED);
  }

  /**
   * {@return the condition that one of these asks or reports}
   *
   * @param actors the actors
   */
  static Condition by(Actor... actors) {
    return new FactIs(Fact.ACTOR, Set.copyOf(Listed.of("actors", actors)));
  }

  /**
   * {@return the condition that the order is in one of these statuses}
   *
   * @param statuses the statuses
   */
  static Condition in(OrderStatus... statuses) {
    return new FactIs(Fact.STATUS, Set.copyOf(Listed.of("statuses", statuses)));
  }

  /**
   * {@return the condition that the order's status is in a section}
   *
   * @param section the section
   */
  static Condition in(Section section) {
    return new FactIs(Fact.SECTION, Set.of(Objects.requireNonNull(section, "section")));
  }

  /**
   * {@return the condition that the order is of one of these types}
   *
   * @param types the types
   */
  static Condition type(OrderType... types) {
    return new FactIs(Fact.TYPE, Set.copyOf(Listed.of("types", types)));
  }

  /** {@return the condition that the actor gave a justification with the action} */
  static Condition justificationGiven() {
    return FactIs.holding(Fact.JUSTIFICATION_GIVEN);
  }

  /** {@return the condition that the customer is to be informed by e-mail} */
  static Condition customerNotified() {
    return FactIs.holding(Fact.CUSTOMER_NOTIFIED);
  }

  /**
   * {@return the condition that the attribute has a value}
   *
   * @param attribute the attribute
   */
  static Condition given(Attribute<?> attribute) {
    return new AttributeIs(attribute, Trait.GIVEN);
  }

  /**
   * {@return the condition that the attribute has this value}
   *
   * @param attribute the attribute
   * @param value the value
   * @param <T> the type of the value
   * @throws IllegalArgumentException if the value does not fit the attribute
   */
  static <T> Condition value(Attribute<T> attribute, T value) {
    return new SimpleCondition.ValueIs(attribute, Set.of(attribute.checked(value)));
  }

  /**
   * {@return the condition that the attribute was given with the action, whether or not the order
   * has it}
   *
   * @param attribute the attribute
   */
  static Condition inputGiven(Attribute<?> attribute) {
    return new AttributeIs(attribute, Trait.INPUT_GIVEN);
  }

  /**
   * {@return the condition that the attribute was given with the action, and the order has the same
   * value}
   *
   * @param attribute the attribute
   */
  static Condition sameInput(Attribute<?> attribute) {
    return new AttributeIs(attribute, Trait.SAME_INPUT);
  }

  /**
   * {@return the condition that the attribute was given with the action, and the order has another
   * value}
   *
   * @param attribute the attribute
   */
  static Condition otherInput(Attribute<?> attribute) {
    return new AttributeIs(attribute, Trait.OTHER_INPUT);
  }

  /** {@return the condition that the order has every input already, with the same value} */
  static Condition inputsOnOrder() {
    return FactIs.holding(Fact.INPUTS_ON_ORDER);
  }

  /**
   * {@return the condition that the attribute's date has come: the date is not later than the day
   * of the request, in the shop's zone}
   *
   * @param attribute the attribute
   */
  static Condition dateReached(Attribute<LocalDate> attribute) {
    return new AttributeIs(attribute, Trait.DATE_REACHED);
  }

  /**
   * {@return the condition that the attribute's date is over: the day of the request is later, in
   * the shop's zone}
   *
   * @param attribute the attribute
   */
  static Condition dateOver(Attribute<LocalDate> attribute) {
    return new AttributeIs(attribute, Trait.DATE_OVER);
  }

  /**
   * {@return the condition that the attribute's number is at least this; false if it is missing}
   *
   * @param attribute the attribute
   * @param least the minimum
   */
  static Condition atLeast(Attribute<Long> attribute, long least) {
    return new NumberIs(attribute, Bound.AT_LEAST, least);
  }

  /**
   * {@return the condition that the attribute's number is at most this; false if it is missing}
   *
   * @param attribute the attribute
   * @param most the maximum
   */
  static Condition atMost(Attribute<Long> attribute, long most) {
    return new NumberIs(attribute, Bound.AT_MOST, most);
  }

  /**
   * {@return the condition that the attribute's number is at least another's; false if one is
   * missing}
   *
   * @param attribute the attribute
   * @param least the attribute with the minimum
   */
  static Condition atLeast(Attribute<Long> attribute, Attribute<Long> least) {
    return new NumberIsWithin(attribute, Bound.AT_LEAST, least);
  }

  /**
   * {@return the condition that the attribute's number is at most another's; false if one is
   * missing}
   *
   * @param attribute the attribute
   * @param most the attribute with the maximum
   */
  static Condition atMost(Attribute<Long> attribute, Attribute<Long> most) {
    return new NumberIsWithin(attribute, Bound.AT_MOST, most);
  }

  /**
   * {@return the condition that the order has been in its status for at least this long, such as 14
   * days} For "within 30 minutes", use {@link #not}. It never holds for an order about to be
   * placed.
   *
   * @param time the minimum duration, exact to the instant
   */
  static Condition inStatusFor(Duration time) {
    return new Passed(Since.STATUS, time);
  }

  /**
   * {@return the condition that the order was placed at least this long ago} It never holds for an
   * order about to be placed.
   *
   * @param time the minimum duration, exact to the instant
   */
  static Condition placedFor(Duration time) {
    return new Passed(Since.PLACED, time);
  }

  /** {@return the condition that the shop's settings let guests look an order up} */
  static Condition guestPage() {
    return FactIs.holding(Fact.GUEST_PAGE);
  }

  /**
   * {@return the condition that the promised time of the order's status is over} Use it in messages
   * only; in a guard it never holds.
   */
  static Condition overdue() {
    return FactIs.holding(Fact.OVERDUE);
  }

  /**
   * {@return a condition of your own} The test must be a pure, thread-safe function; its exceptions
   * are reported with the name of the condition. It equals only a condition with the same name and
   * the same test object.
   *
   * @param name the name, for tables and error messages
   * @param test the test
   */
  static Condition custom(String name, Predicate<Question> test) {
    return new SimpleCondition.Custom(name, test);
  }
}
