package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.order.Payment;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A condition on the order, the request and the settings, as data: it can be compared, listed and
 * checked without running it. Made by the factories here; for what they cannot say there is
 * {@link #custom}.
 *
 * <p>Conditions read the order before the move; an attribute is read from the inputs that the row
 * takes first, then from the order. Blank text, and a value that is not of the attribute's kind,
 * count as missing. A condition about the value of an attribute does not hold where it has none.
 * Immutable and thread-safe.
 */
public sealed interface Condition {

  /** Holds always. */
  Condition ALWAYS = new AllOf(List.of());

  /** Holds never, such as in a guard of {@code addTo} that closes a row of others. */
  Condition NEVER = new AnyOf(List.of());

  /** Holds where every part does; always, where there is none. */
  record AllOf(List<Condition> parts) implements Condition {
    /** Checks that nothing is missing. */
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /** Holds where at least one part does. */
  record AnyOf(List<Condition> parts) implements Condition {
    /** Checks that nothing is missing. */
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /** Holds where the other does not. */
  record Not(Condition condition) implements Condition {
    /** Checks that nothing is missing. */
    public Not {
      Objects.requireNonNull(condition, "condition");
    }
  }

  /** The payment is one of these. */
  record PaymentIs(Set<Payment> payments) implements Condition {
    /** Checks that nothing is missing. */
    public PaymentIs {
      payments = Set.copyOf(payments);
    }
  }

  /** The order is a test order. */
  record TestOrder() implements Condition {}

  /** The customer has an account. */
  record HasAccount() implements Condition {}

  /** The shop requires an account. */
  record AccountRequired() implements Condition {}

  /** One of these asks or reports. */
  record By(Set<Actor> actors) implements Condition {
    /** Checks that nothing is missing. */
    public By {
      actors = Set.copyOf(actors);
    }
  }

  /** The order is in one of these statuses. */
  record StatusIs(Set<OrderStatus> statuses) implements Condition {
    /** Checks that nothing is missing. */
    public StatusIs {
      statuses = Set.copyOf(statuses);
    }
  }

  /** The order's status is in this section. */
  record SectionIs(Section section) implements Condition {
    /** Checks that nothing is missing. */
    public SectionIs {
      Objects.requireNonNull(section, "section");
    }
  }

  /** The order is of one of these types. */
  record TypeIs(Set<OrderType> types) implements Condition {
    /** Checks that nothing is missing. */
    public TypeIs {
      types = Set.copyOf(types);
    }
  }

  /** A reason was given with the action. */
  record ReasonGiven() implements Condition {}

  /** The customer is to be told by e-mail. */
  record CustomerNotified() implements Condition {}

  /** A condition about one attribute. */
  sealed interface AboutAttribute extends Condition {
    /**
     * The attribute.
     *
     * @return the attribute that it reads
     */
    Attribute<?> attribute();
  }

  /** The attribute has a value. */
  record Given(Attribute<?> attribute) implements AboutAttribute {
    /** Checks that nothing is missing. */
    public Given {
      Objects.requireNonNull(attribute, "attribute");
    }
  }

  /** The attribute has one of these values. */
  record ValueIs(Attribute<?> attribute, Set<Object> values) implements AboutAttribute {
    /** Checks that nothing is missing. */
    public ValueIs {
      Objects.requireNonNull(attribute, "attribute");
      values = Set.copyOf(values);
      values.forEach(attribute::checked);
    }
  }

  /** The attribute was given with the action. */
  record InputGiven(Attribute<?> attribute) implements AboutAttribute {
    /** Checks that nothing is missing. */
    public InputGiven {
      Objects.requireNonNull(attribute, "attribute");
    }
  }

  /** The attribute was given with the action, and the order has the same value. */
  record SameInput(Attribute<?> attribute) implements AboutAttribute {
    /** Checks that nothing is missing. */
    public SameInput {
      Objects.requireNonNull(attribute, "attribute");
    }
  }

  /** The attribute was given with the action, and the order has another value. */
  record OtherInput(Attribute<?> attribute) implements AboutAttribute {
    /** Checks that nothing is missing. */
    public OtherInput {
      Objects.requireNonNull(attribute, "attribute");
    }
  }

  /**
   * Every input that the action takes is on the order already, with the same value; so also where
   * nothing is given.
   */
  record InputsOnOrder() implements Condition {}

  /** The attribute's date is not later than the day of the request, in the shop's zone. */
  record DateReached(Attribute<LocalDate> attribute) implements AboutAttribute {
    /** Checks that nothing is missing. */
    public DateReached {
      Objects.requireNonNull(attribute, "attribute");
    }
  }

  /** The day of the request is later than the attribute's date, in the shop's zone. */
  record DateOver(Attribute<LocalDate> attribute) implements AboutAttribute {
    /** Checks that nothing is missing. */
    public DateOver {
      Objects.requireNonNull(attribute, "attribute");
    }
  }

  /** The attribute's number is at least this. */
  record AtLeast(Attribute<Long> attribute, long least) implements AboutAttribute {
    /** Checks that nothing is missing. */
    public AtLeast {
      Objects.requireNonNull(attribute, "attribute");
    }
  }

  /** The attribute's number is at most this. */
  record AtMost(Attribute<Long> attribute, long most) implements AboutAttribute {
    /** Checks that nothing is missing. */
    public AtMost {
      Objects.requireNonNull(attribute, "attribute");
    }
  }

  private static void notNegative(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException(
          "time: " + time + " is before the beginning; expected a duration from 0 on");
    }
  }

  /** The order has been in its status for at least this long. */
  record InStatusFor(Duration time) implements Condition {
    /** Checks that nothing is missing. */
    public InStatusFor {
      Objects.requireNonNull(time, "time");
      notNegative(time);
    }
  }

  /** The order was placed at least this long ago. */
  record PlacedFor(Duration time) implements Condition {
    /** Checks that nothing is missing. */
    public PlacedFor {
      Objects.requireNonNull(time, "time");
      notNegative(time);
    }
  }

  /** Guests can look an order up in the shop. */
  record GuestPage() implements Condition {}

  /** The promised time of the order's status is over; in messages only. */
  record Overdue() implements Condition {}

  /** What the shop's or the plugin's own code says. */
  record Custom(String name, Predicate<Question> test) implements Condition {
    /** Checks that nothing is missing. */
    public Custom {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(test, "test");
    }
  }

  /**
   * Every one of these holds.
   *
   * @param parts the conditions
   * @return the condition
   */
  static Condition allOf(Condition... parts) {
    return new AllOf(Listed.of("parts", parts));
  }

  /**
   * At least one of these holds.
   *
   * @param parts the conditions
   * @return the condition
   */
  static Condition anyOf(Condition... parts) {
    return new AnyOf(Listed.of("parts", parts));
  }

  /**
   * A condition does not hold.
   *
   * @param condition the condition
   * @return the condition
   */
  static Condition not(Condition condition) {
    return new Not(Objects.requireNonNull(condition, "condition"));
  }

  /**
   * The payment is one of these.
   *
   * @param payments the payment states
   * @return the condition
   */
  static Condition payment(Payment... payments) {
    return new PaymentIs(Set.copyOf(Listed.of("payments", payments)));
  }

  /**
   * Money is still expected: the payment is due, interrupted or partly paid.
   *
   * @return the condition
   */
  static Condition paymentOpen() {
    return payment(Payment.DUE, Payment.INTERRUPTED, Payment.PARTLY_PAID);
  }

  /**
   * Nothing more is expected: the payment is not required, paid or partly refunded.
   *
   * @return the condition
   */
  static Condition paymentSettled() {
    return payment(Payment.NOT_REQUIRED, Payment.PAID, Payment.PARTLY_REFUNDED);
  }

  /**
   * The money is reserved, or was agreed for later: the payment is authorized or deferred.
   *
   * @return the condition
   */
  static Condition paymentSecured() {
    return payment(Payment.AUTHORIZED, Payment.DEFERRED);
  }

  /**
   * The shop has money of the customer: the payment is partly paid, unlinked, paid or partly
   * refunded.
   *
   * @return the condition
   */
  static Condition paymentHeld() {
    return payment(Payment.PARTLY_PAID, Payment.UNLINKED, Payment.PAID, Payment.PARTLY_REFUNDED);
  }

  /**
   * The order is a test order.
   *
   * @return the condition
   */
  static Condition testOrder() {
    return new TestOrder();
  }

  /**
   * The customer has an account.
   *
   * @return the condition
   */
  static Condition hasAccount() {
    return new HasAccount();
  }

  /**
   * The shop's settings require an account.
   *
   * @return the condition
   */
  static Condition accountRequired() {
    return new AccountRequired();
  }

  /**
   * One of these asks or reports.
   *
   * @param actors the actors
   * @return the condition
   */
  static Condition by(Actor... actors) {
    return new By(Set.copyOf(Listed.of("actors", actors)));
  }

  /**
   * The order is in one of these statuses.
   *
   * @param statuses the statuses
   * @return the condition
   */
  static Condition in(OrderStatus... statuses) {
    return new StatusIs(Set.copyOf(Listed.of("statuses", statuses)));
  }

  /**
   * The order's status is in a section.
   *
   * @param section the section
   * @return the condition
   */
  static Condition in(Section section) {
    return new SectionIs(Objects.requireNonNull(section, "section"));
  }

  /**
   * The order is of one of these types.
   *
   * @param types the types
   * @return the condition
   */
  static Condition type(OrderType... types) {
    return new TypeIs(Set.copyOf(Listed.of("types", types)));
  }

  /**
   * A reason was given with the action.
   *
   * @return the condition
   */
  static Condition reasonGiven() {
    return new ReasonGiven();
  }

  /**
   * The customer is to be told by e-mail.
   *
   * @return the condition
   */
  static Condition customerNotified() {
    return new CustomerNotified();
  }

  /**
   * The attribute has a value.
   *
   * @param attribute the attribute
   * @return the condition
   */
  static Condition given(Attribute<?> attribute) {
    return new Given(Objects.requireNonNull(attribute, "attribute"));
  }

  /**
   * The attribute has this value.
   *
   * @param attribute the attribute
   * @param value the value
   * @param <T> the type of the value
   * @return the condition
   * @throws IllegalArgumentException when the value does not fit the attribute
   */
  static <T> Condition value(Attribute<T> attribute, T value) {
    return new ValueIs(attribute, Set.of(attribute.checked(value)));
  }

  /**
   * The attribute was given with the action, whatever the order has.
   *
   * @param attribute the attribute
   * @return the condition
   */
  static Condition inputGiven(Attribute<?> attribute) {
    return new InputGiven(Objects.requireNonNull(attribute, "attribute"));
  }

  /**
   * The attribute was given with the action, and the order has the same value: both are known.
   *
   * @param attribute the attribute
   * @return the condition
   */
  static Condition sameInput(Attribute<?> attribute) {
    return new SameInput(Objects.requireNonNull(attribute, "attribute"));
  }

  /**
   * The attribute was given with the action, and the order has another value: both are known.
   *
   * @param attribute the attribute
   * @return the condition
   */
  static Condition otherInput(Attribute<?> attribute) {
    return new OtherInput(Objects.requireNonNull(attribute, "attribute"));
  }

  /**
   * Every input that the action takes is on the order already, with the same value.
   *
   * @return the condition
   */
  static Condition inputsOnOrder() {
    return new InputsOnOrder();
  }

  /**
   * The attribute's date has come: it is not later than the day of the request, in the shop's zone.
   *
   * @param attribute the attribute
   * @return the condition
   */
  static Condition dateReached(Attribute<LocalDate> attribute) {
    return new DateReached(Objects.requireNonNull(attribute, "attribute"));
  }

  /**
   * The attribute's date is over: the day of the request is later, in the shop's zone.
   *
   * @param attribute the attribute
   * @return the condition
   */
  static Condition dateOver(Attribute<LocalDate> attribute) {
    return new DateOver(Objects.requireNonNull(attribute, "attribute"));
  }

  /**
   * The attribute's number is at least this; it does not hold where there is none.
   *
   * @param attribute the attribute
   * @param least the least number
   * @return the condition
   */
  static Condition atLeast(Attribute<Long> attribute, long least) {
    return new AtLeast(Objects.requireNonNull(attribute, "attribute"), least);
  }

  /**
   * The attribute's number is at most this; it does not hold where there is none.
   *
   * @param attribute the attribute
   * @param most the greatest number
   * @return the condition
   */
  static Condition atMost(Attribute<Long> attribute, long most) {
    return new AtMost(Objects.requireNonNull(attribute, "attribute"), most);
  }

  /**
   * The order has been in its status for at least this long, such as 14 days. For "within 30
   * minutes", use {@link #not}. It never holds for an order about to be placed.
   *
   * @param time how long, to the instant
   * @return the condition
   */
  static Condition inStatusFor(Duration time) {
    return new InStatusFor(Objects.requireNonNull(time, "time"));
  }

  /**
   * The order was placed at least this long ago. It never holds for an order about to be placed.
   *
   * @param time how long, to the instant
   * @return the condition
   */
  static Condition placedFor(Duration time) {
    return new PlacedFor(Objects.requireNonNull(time, "time"));
  }

  /**
   * Guests can look an order up in the shop, by the shop's settings.
   *
   * @return the condition
   */
  static Condition guestPage() {
    return new GuestPage();
  }

  /**
   * The promised time of the order's status is over. It makes sense in messages only; in a guard it
   * never holds.
   *
   * @return the condition
   */
  static Condition overdue() {
    return new Overdue();
  }

  /**
   * A condition of your own. It must be a pure, thread-safe function; what it throws is reported
   * with its name.
   *
   * @param name what it tests, for tables and error messages
   * @param test the test
   * @return the condition; equal only to a condition with the same name and the same test object
   */
  static Condition custom(String name, Predicate<Question> test) {
    return new Custom(Objects.requireNonNull(name, "name"), Objects.requireNonNull(test, "test"));
  }
}
