package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.parts.StandingNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The facts of an order of parts that conditions read, besides those of {@link StandingNumber}.
 * They are attributes that nobody stores: an order and its parts have them while they are decided.
 * In an order without parts they are missing, so a condition about one of them does not hold.
 */
public final class WholeFacts {

  /**
   * The event with which the order or a part follows the whole; the actor is the system. Only
   * transitions with a target follow.
   */
  public static final Action FOLLOW = Action.of("follow");

  /** Cancels the units of the request, and grants its amount. */
  public static final Action CANCEL_UNITS = Action.of("cancel-units");

  /** Adds the units of the request to their lines, and its amount to the total. */
  public static final Action ADD_LINE = Action.of("add-line");

  /** Grants the amount of the request: promises to give it back or take it off. */
  public static final Action GRANT = Action.of("grant");

  /** The namespace of all facts. */
  public static final String NAMESPACE = "whole";

  private static final String PREFIX = NAMESPACE + ":";

  /** The fulfillment word. */
  public static final Attribute<String> FULFILLMENT = text("fulfillment");

  /** The return word. */
  public static final Attribute<String> RETURN = text("return");

  /** The payment word. */
  public static final Attribute<String> PAYMENT_WORD = text("payment");

  /** The status of the order, for the rules of a part. */
  public static final Attribute<String> ORDER_STATUS = text("order-status");

  /** The phase of the order, for the rules of a part. */
  public static final Attribute<String> ORDER_PHASE = text("order-phase");

  /** The number of lines. */
  public static final Attribute<Long> LINES = number("lines");

  /** The units that come with the request. */
  public static final Attribute<Long> UNITS_GIVEN = number("units-given");

  /** The units of the request beyond those to pack, those of the part itself being free again. */
  public static final Attribute<Long> GIVEN_BEYOND_TO_PACK = number("given-beyond-to-pack");

  /** The units of the request beyond those that are out and in no live return. */
  public static final Attribute<Long> GIVEN_BEYOND_OUT = number("given-beyond-out");

  /** The units of the part. */
  public static final Attribute<Long> OWN_UNITS = number("own-units");

  /** The units of the part beyond those to pack: of a lost parcel that turns up again. */
  public static final Attribute<Long> OWN_BEYOND_TO_PACK = number("own-beyond-to-pack");

  /** The units of the part, a return, that are no longer out. */
  public static final Attribute<Long> OWN_BEYOND_OUT = number("own-beyond-out");

  /**
   * The units of the part, a parcel, that are in live returns and in no other parcel that is out.
   */
  public static final Attribute<Long> OWN_IN_RETURN = number("own-in-return");

  /** The amount that the part has reserved. */
  public static final Attribute<Long> OWN_AUTHORIZED = number("own-authorized");

  /** The amount of the part that is agreed to be paid later. */
  public static final Attribute<Long> OWN_AGREED = number("own-agreed");

  /** The amount that the part has taken. */
  public static final Attribute<Long> OWN_CAPTURED = number("own-captured");

  /** The amount that the part has given back. */
  public static final Attribute<Long> OWN_REFUNDED = number("own-refunded");

  /** The amount that the part holds: taken and not given back. */
  public static final Attribute<Long> OWN_HELD = number("own-held");

  /** One if a dispute about the part is open, zero otherwise. */
  public static final Attribute<Long> OWN_DISPUTED = number("own-disputed");

  /** One if staff or a first capture linked the part to the order, zero otherwise. */
  public static final Attribute<Long> OWN_LINKED = number("own-linked");

  /** One if the part was voided, expired, closed or lost and nothing of it is left. */
  public static final Attribute<Long> OWN_ENDED = number("own-ended");

  /** One if the last attempt of the part failed, zero otherwise. */
  public static final Attribute<Long> OWN_FAILED = number("own-failed");

  /** The number of other parts of the kind with an attempt under way. */
  public static final Attribute<Long> OTHERS_UNDER_WAY = number("others-under-way");

  /** All facts besides those of {@link StandingNumber} and the counts of parts. */
  public static final List<Attribute<?>> ALL = List.of(
      FULFILLMENT,
      RETURN,
      PAYMENT_WORD,
      ORDER_STATUS,
      ORDER_PHASE,
      LINES,
      UNITS_GIVEN,
      GIVEN_BEYOND_TO_PACK,
      GIVEN_BEYOND_OUT,
      OWN_UNITS,
      OWN_BEYOND_TO_PACK,
      OWN_BEYOND_OUT,
      OWN_IN_RETURN,
      OWN_AUTHORIZED,
      OWN_AGREED,
      OWN_CAPTURED,
      OWN_REFUNDED,
      OWN_HELD,
      OWN_DISPUTED,
      OWN_LINKED,
      OWN_ENDED,
      OWN_FAILED,
      OTHERS_UNDER_WAY);

  private WholeFacts() {}

  private static Attribute<String> text(String name) {
    return Attribute.text(NAMESPACE + ":" + name);
  }

  private static Attribute<Long> number(String name) {
    return Attribute.wholeNumber(NAMESPACE + ":" + name);
  }

  /**
   * {@return the number of parts of a kind in a status}
   *
   * @param kind the code of the kind
   * @param status the status
   */
  public static Attribute<Long> count(String kind, OrderStatus status) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(status, "status");
    return countOf(kind, status.value());
  }

  /**
   * {@return the number of parts of a kind in a status that the kind does not have}
   *
   * @param kind the code of the kind
   */
  public static Attribute<Long> unknown(String kind) {
    Objects.requireNonNull(kind, "kind");
    return countOf(kind, "unknown");
  }

  private static Attribute<Long> countOf(String kind, String what) {
    return number((kind + "-" + what).replace(':', '-'));
  }

  /**
   * {@return true if this attribute is a fact of a whole, which no order stores}
   *
   * @param attribute the attribute
   */
  public static boolean isFact(Attribute<?> attribute) {
    return Objects.requireNonNull(attribute, "attribute").value().startsWith(PREFIX);
  }

  /**
   * {@return the condition that a number of the standing is at least this}
   *
   * @param number the number
   * @param least the minimum
   */
  public static Condition atLeast(StandingNumber number, long least) {
    return Condition.atLeast(Objects.requireNonNull(number, "number").fact(), least);
  }

  /**
   * {@return the condition that a number of the standing is at most this}
   *
   * @param number the number
   * @param most the maximum
   */
  public static Condition atMost(StandingNumber number, long most) {
    return Condition.atMost(Objects.requireNonNull(number, "number").fact(), most);
  }

  /** {@return the condition that the order has lines} */
  public static Condition hasLines() {
    return Condition.atLeast(LINES, 1);
  }

  /**
   * {@return the condition that the order is in one of these statuses, for the rules of a part}
   *
   * @param statuses the statuses
   */
  public static Condition orderIn(OrderStatus... statuses) {
    Objects.requireNonNull(statuses, "statuses");
    return Condition.anyOf(Arrays.stream(statuses)
        .map(status -> Condition.value(ORDER_STATUS, status.value()))
        .toArray(Condition[]::new));
  }

  /**
   * {@return the condition that at least one part of a kind is in one of these statuses} Nothing is
   * known of a part in a status that the kind does not have: it is none of them, so its opposite is
   * {@link #none}, and not {@code not(any(...))}.
   *
   * @param kind the kind
   * @param statuses the statuses
   */
  public static Condition any(Kind kind, OrderStatus... statuses) {
    Set<OrderStatus> named = named(kind, statuses);
    return Condition.anyOf(counts(kind, named::contains)
        .map(count -> Condition.atLeast(count, 1))
        .toArray(Condition[]::new));
  }

  /**
   * {@return the condition that no part of a kind is in one of these statuses} It does not hold
   * while a part is in a status that the kind does not have.
   *
   * @param kind the kind
   * @param statuses the statuses
   */
  public static Condition none(Kind kind, OrderStatus... statuses) {
    Set<OrderStatus> named = named(kind, statuses);
    return named.isEmpty() ? Condition.allOf() : noneOf(kind, named::contains);
  }

  /**
   * {@return the condition that there are parts of a kind, and each is in one of these statuses} It
   * does not hold while a part is in a status that the kind does not have.
   *
   * @param kind the kind
   * @param statuses the statuses
   */
  public static Condition each(Kind kind, OrderStatus... statuses) {
    Set<OrderStatus> named = named(kind, statuses);
    return Condition.allOf(any(kind, statuses), noneOf(kind, status -> !named.contains(status)));
  }

  private static Set<OrderStatus> named(Kind kind, OrderStatus... statuses) {
    Objects.requireNonNull(kind, "kind");
    return Set.of(Objects.requireNonNull(statuses, "statuses"));
  }

  /** No part is in one of these statuses, or in one of which nothing is known. */
  private static Condition noneOf(Kind kind, Predicate<OrderStatus> which) {
    return Condition.allOf(Stream.concat(counts(kind, which), Stream.of(unknown(kind.code())))
        .map(count -> Condition.atMost(count, 0))
        .toArray(Condition[]::new));
  }

  private static Stream<Attribute<Long>> counts(Kind kind, Predicate<OrderStatus> which) {
    return kind.set().statuses().stream()
        .map(StatusDefinition::status)
        .filter(which)
        .map(status -> count(kind.code(), status));
  }
}
