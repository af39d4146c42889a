package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.order.Payment;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A condition that is not composed of others. Immutable and thread-safe. */
public sealed interface SimpleCondition extends Condition {

  @Override
  default List<Condition> parts() {
    return List.of();
  }

  @Override
  default Stream<SimpleCondition> leaves() {
    return Stream.of(this);
  }

  @Override
  default Condition map(UnaryOperator<Condition> leaf) {
    return leaf.apply(this);
  }

  /** A fact of the order, the request or the settings with a few possible values. */
  enum Fact {
    /** The payment state of the order. */
    PAYMENT(Payment.class),
    /** The type of the order. */
    TYPE(OrderType.class),
    /** The status of the order before the move. */
    STATUS(OrderStatus.class),
    /** The section of that status. */
    SECTION(Section.class),
    /** The actor that asks or reports. */
    ACTOR(Actor.class),
    /** The order is a test order. */
    TEST_ORDER(Boolean.class),
    /** The customer has an account. */
    HAS_ACCOUNT(Boolean.class),
    /** The shop requires an account. */
    ACCOUNT_REQUIRED(Boolean.class),
    /** Guests can look up an order in the shop. */
    GUEST_PAGE(Boolean.class),
    /** A justification was given with the action. */
    JUSTIFICATION_GIVEN(Boolean.class),
    /** The customer is informed by e-mail. */
    CUSTOMER_NOTIFIED(Boolean.class),
    /** The order already has every input that the action takes, with the same value. */
    INPUTS_ON_ORDER(Boolean.class),
    /** The promised time of the order's status is over; in messages only. */
    OVERDUE(Boolean.class);

    private final Class<?> type;

    Fact(Class<?> type) {
      this.type = type;
    }
  }

  /**
   * A fact has one of these values; for a yes-or-no fact, the value is true.
   *
   * @param fact the fact
   * @param values the values
   */
  record FactIs(Fact fact, Set<?> values) implements SimpleCondition {
    /** Checks that nothing is missing, and that each value is possible for the fact. */
    public FactIs {
      Objects.requireNonNull(fact, "fact");
      values = Set.copyOf(values);
      for (Object value : values) {
        if (!fact.type.isInstance(value)) {
          throw new IllegalArgumentException("fact %s: %s does not fit; expected a %s"
              .formatted(fact, value, fact.type.getSimpleName()));
        }
      }
      if (fact.type == Boolean.class && !values.equals(Set.of(true))) {
        throw new IllegalArgumentException(
            "fact %s: %s does not fit; expected true, and not(...) around it"
                .formatted(fact, values));
      }
    }

    static FactIs holding(Fact fact) {
      return new FactIs(fact, Set.of(true));
    }

    static FactIs payment(Predicate<Payment> which) {
      return new FactIs(
          Fact.PAYMENT, Arrays.stream(Payment.values()).filter(which).collect(Collectors.toSet()));
    }
  }

  /** A condition about one attribute. */
  sealed interface AboutAttribute extends SimpleCondition {
    /**
     * The attribute.
     *
     * @return the attribute that the condition reads
     */
    Attribute<?> attribute();

    /**
     * All attributes that the condition reads.
     *
     * @return the attribute, and any that it is compared with
     */
    default List<Attribute<?>> attributes() {
      return List.of(attribute());
    }
  }

  /** A yes-or-no property of an attribute. */
  enum Trait {
    /** The attribute has a value. */
    GIVEN,
    /** The attribute was given with the action. */
    INPUT_GIVEN,
    /** The attribute was given with the action, and the order has the same value. */
    SAME_INPUT,
    /** The attribute was given with the action, and the order has another value. */
    OTHER_INPUT,
    /** The attribute's date is not later than the day of the request, in the shop's zone. */
    DATE_REACHED,
    /** The day of the request is later than the attribute's date, in the shop's zone. */
    DATE_OVER
  }

  /**
   * An attribute has a trait.
   *
   * @param attribute the attribute
   * @param trait the trait
   */
  record AttributeIs(Attribute<?> attribute, Trait trait) implements AboutAttribute {
    /** Checks that nothing is missing. */
    public AttributeIs {
      Objects.requireNonNull(attribute, "attribute");
      Objects.requireNonNull(trait, "trait");
    }
  }

  /**
   * An attribute has one of these values.
   *
   * @param attribute the attribute
   * @param values the values
   */
  record ValueIs(Attribute<?> attribute, Set<Object> values) implements AboutAttribute {
    /** Checks that nothing is missing, and that the values fit the attribute. */
    public ValueIs {
      Objects.requireNonNull(attribute, "attribute");
      values = Set.copyOf(values);
      values.forEach(attribute::checked);
    }
  }

  /** The side on which a number is bounded. */
  enum Bound {
    /** The number is not less. */
    AT_LEAST,
    /** The number is not greater. */
    AT_MOST
  }

  /**
   * An attribute's number is within a bound.
   *
   * @param attribute the attribute
   * @param bound the side
   * @param limit the last number within the bound
   */
  record NumberIs(Attribute<Long> attribute, Bound bound, long limit) implements AboutAttribute {
    /** Checks that nothing is missing. */
    public NumberIs {
      Objects.requireNonNull(attribute, "attribute");
      Objects.requireNonNull(bound, "bound");
    }
  }

  /**
   * An attribute's number is within a bound that is another attribute's number.
   *
   * @param attribute the attribute
   * @param bound the side
   * @param limit the attribute with the last number within the bound
   */
  record NumberIsWithin(Attribute<Long> attribute, Bound bound, Attribute<Long> limit)
      implements AboutAttribute {
    /** Checks that nothing is missing. */
    public NumberIsWithin {
      Objects.requireNonNull(attribute, "attribute");
      Objects.requireNonNull(bound, "bound");
      Objects.requireNonNull(limit, "limit");
    }

    @Override
    public List<Attribute<?>> attributes() {
      return List.of(attribute, limit);
    }
  }

  /** The start of a duration. */
  enum Since {
    /** The order reached its status. */
    STATUS,
    /** The order was placed. */
    PLACED
  }

  /**
   * At least this much time has passed.
   *
   * @param since the start
   * @param time the duration, exact to the instant; not negative
   */
  record Passed(Since since, Duration time) implements SimpleCondition {
    /** Checks that nothing is missing, and that the time is not negative. */
    public Passed {
      Objects.requireNonNull(since, "since");
      Objects.requireNonNull(time, "time");
      if (time.isNegative()) {
        throw new IllegalArgumentException("time: " + time + "; expected zero or more");
      }
    }
  }

  /**
   * A condition in the shop's or the plugin's own code.
   *
   * @param name the name, for tables and error messages
   * @param test the test
   */
  record Custom(String name, Predicate<Question> test) implements SimpleCondition {
    /** Checks that nothing is missing. */
    public Custom {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(test, "test");
    }
  }
}
