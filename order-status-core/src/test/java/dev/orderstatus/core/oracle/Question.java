package dev.orderstatus.core.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One point of the finite space: a set, an order, a request and the settings (section 2, "Input").
 * The time zone is UTC and the tolerance of clocks one second, the defaults.
 */
public record Question(
    String set, Facts order, Ask ask, boolean accountRequired, boolean guestPage) {

  static final String NEW = "(new)";
  private static final Duration TOLERANCE = Duration.ofSeconds(1);

  // ---- what conditions read -------------------------------------------------------------------

  String status() {
    return order.status();
  }

  String payment() {
    return order.payment();
  }

  String action() {
    return ask.action();
  }

  boolean paymentIs(String... payments) {
    return List.of(payments).contains(payment());
  }

  boolean isNew() {
    return status().equals(NEW);
  }

  boolean in(String... statuses) {
    return List.of(statuses).contains(status());
  }

  boolean by(String someActor) {
    return ask.actor().equals(someActor);
  }

  boolean ofType(String... types) {
    return List.of(types).contains(order.type());
  }

  boolean reasonGiven() {
    return isGiven(ask.reason());
  }

  /** The day of {@code at}. */
  LocalDate day() {
    return LocalDate.ofInstant(ask.at(), ZoneOffset.UTC);
  }

  /** "`at` before `statusSince` by more than the tolerance". */
  boolean isEarly() {
    return !isNew() && ask.at().isBefore(order.statusSince().minus(TOLERANCE));
  }

  /** A blank text counts as missing. */
  Object ofOrder(String attribute) {
    Object value = order.attributes().get(attribute);
    return isGiven(value) ? value : null;
  }

  Object ofInput(String attribute) {
    Object value = ask.inputs().get(attribute);
    return isGiven(value) ? value : null;
  }

  /** From the inputs first, then from the order. */
  Object value(String attribute) {
    Object input = ofInput(attribute);
    return input == null ? ofOrder(attribute) : input;
  }

  boolean has(String attribute) {
    return value(attribute) != null;
  }

  boolean has(String attribute, Object wanted) {
    return wanted.equals(value(attribute));
  }

  static boolean isGiven(Object value) {
    return value != null && !(value instanceof String text && text.isBlank());
  }

  /** The same with those inputs only that are named, given, and of the declared kind. */
  Question taking(Collection<String> names) {
    if (ask.inputs().isEmpty()) {
      return this;
    }
    Map<String, Object> taken = new LinkedHashMap<>();
    ask.inputs().forEach((name, value) -> {
      if (names.contains(name) && isGiven(value) && DeclaredAttribute.fits(set, name, value)) {
        taken.put(name, value);
      }
    });
    return withInputs(taken);
  }

  /** The inputs given beside some, in the order in which they are given; blank ones are not. */
  List<String> inputsBeside(Collection<String> some) {
    return ask.inputs().keySet().stream()
        .filter(name -> !some.contains(name) && ofInput(name) != null)
        .toList();
  }

  // ---- other questions ------------------------------------------------------------------------

  private Question with(Facts v) {
    return new Question(set, v, ask, accountRequired, guestPage);
  }

  private Question with(Ask v) {
    return new Question(set, order, v, accountRequired, guestPage);
  }

  Question withNothingGiven() {
    return with(Ask.of(action(), ask.actor(), ask.at()));
  }

  Question withType(String v) {
    return with(order.withType(v));
  }

  Question withStatus(String v) {
    return with(order.withStatus(v));
  }

  Question withPayment(String v) {
    return with(order.withPayment(v));
  }

  Question withTest(boolean v) {
    return with(order.withTest(v));
  }

  Question withAccount(boolean v) {
    return with(order.withAccount(v));
  }

  Question withTimes(Instant since, Instant placed) {
    return with(order.withTimes(since, placed));
  }

  /** Adds one attribute; null leaves them as they are. */
  Question withAttribute(String name, Object v) {
    return v == null
        ? this
        : with(order.withAttributes(Facts.plus(order.attributes(), name, v)));
  }

  Question withAttributes(Map<String, Object> v) {
    return with(order.withAttributes(v));
  }

  Question withAction(String v) {
    return with(ask.withAction(v));
  }

  Question withActor(String v) {
    return with(ask.withActor(v));
  }

  Question withAt(Instant v) {
    return with(ask.withAt(v));
  }

  Question withReason(String v) {
    return with(ask.withReason(v));
  }

  Question withInputs(Map<String, Object> v) {
    return with(ask.withInputs(v));
  }

  /** Adds one input; null leaves them as they are. */
  Question withInput(String name, Object v) {
    return v == null ? this : withInputs(Facts.plus(ask.inputs(), name, v));
  }

  Question withNotifyCustomer(boolean v) {
    return with(ask.withNotifyCustomer(v));
  }

  Question withExpectedStatus(String v) {
    return with(ask.withExpectedStatus(v));
  }

  Question withAccountRequired(boolean v) {
    return new Question(set, order, ask, v, guestPage);
  }

  Question withGuestPage(boolean v) {
    return new Question(set, order, ask, accountRequired, v);
  }
}
