package dev.orderstatus.core.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One point of the finite space: an order, a request and the settings (section 2, "Input"). Status
 * {@code "new"} is the specification's (new). Codes are plain strings. Time zone is UTC, the
 * default.
 */
public record Question(
    String set,
    String type,
    String status,
    String payment,
    boolean test,
    boolean account,
    Map<String, Object> attributes,
    Instant statusSince,
    Instant placedAt,
    String action,
    String actor,
    Instant at,
    String reason,
    Map<String, Object> inputs,
    boolean notifyCustomer,
    String expectedStatus,
    boolean accountRequired) {

  public Question {
    attributes = Map.copyOf(attributes);
    inputs = Map.copyOf(inputs);
  }

  /**
   * A plain question: a due order of a customer with an account, no reason, no inputs, nothing
   * expected.
   */
  public static Question of(
      String set,
      String type,
      String status,
      String action,
      String actor,
      Instant placedAt,
      Instant statusSince,
      Instant at) {
    return new Question(
        set,
        type,
        status,
        "due",
        false,
        true,
        Map.of(),
        statusSince,
        placedAt,
        action,
        actor,
        at,
        null,
        Map.of(),
        false,
        null,
        false);
  }

  // ---- what conditions read -------------------------------------------------------------------

  boolean is(String someStatus) {
    return status.equals(someStatus);
  }

  boolean in(String statuses) {
    return Codes.of(statuses).contains(status);
  }

  boolean by(String someActor) {
    return actor.equals(someActor);
  }

  boolean ofType(String types) {
    return List.of(types.split(", ")).contains(type);
  }

  boolean paymentIs(String payments) {
    return List.of(payments.split(", ")).contains(payment);
  }

  /** Section 3: open = due or interrupted. */
  boolean open() {
    return paymentIs("due, interrupted");
  }

  /** Section 3: settled = paid or not-required. */
  boolean settled() {
    return paymentIs("paid, not-required");
  }

  boolean reasonGiven() {
    return given(reason);
  }

  /**
   * An attribute: from the inputs first, then from the order; blank text counts as not given; else
   * null.
   */
  Object value(String attribute) {
    return given(inputs.get(attribute)) ? inputs.get(attribute) : ofOrder(attribute);
  }

  Object ofOrder(String attribute) {
    return given(attributes.get(attribute)) ? attributes.get(attribute) : null;
  }

  Object ofInput(String attribute) {
    return given(inputs.get(attribute)) ? inputs.get(attribute) : null;
  }

  boolean has(String attribute) {
    return value(attribute) != null;
  }

  boolean has(String attribute, Object wanted) {
    return wanted.equals(value(attribute));
  }

  /** The day of {@code at}. */
  LocalDate day() {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  boolean atBeforeStatusSince() {
    return statusSince != null && at.isBefore(statusSince);
  }

  /** Blank text counts as not given. */
  static boolean given(Object value) {
    return value instanceof String text ? !text.isBlank() : value != null;
  }

  // ---- withers --------------------------------------------------------------------------------

  public Question withType(String v) {
    return new Question(
        set,
        v,
        status,
        payment,
        test,
        account,
        attributes,
        statusSince,
        placedAt,
        action,
        actor,
        at,
        reason,
        inputs,
        notifyCustomer,
        expectedStatus,
        accountRequired);
  }

  public Question withStatus(String v) {
    return new Question(
        set,
        type,
        v,
        payment,
        test,
        account,
        attributes,
        statusSince,
        placedAt,
        action,
        actor,
        at,
        reason,
        inputs,
        notifyCustomer,
        expectedStatus,
        accountRequired);
  }

  public Question withPayment(String v) {
    return new Question(
        set,
        type,
        status,
        v,
        test,
        account,
        attributes,
        statusSince,
        placedAt,
        action,
        actor,
        at,
        reason,
        inputs,
        notifyCustomer,
        expectedStatus,
        accountRequired);
  }

  public Question withTest(boolean v) {
    return new Question(
        set,
        type,
        status,
        payment,
        v,
        account,
        attributes,
        statusSince,
        placedAt,
        action,
        actor,
        at,
        reason,
        inputs,
        notifyCustomer,
        expectedStatus,
        accountRequired);
  }

  public Question withAccount(boolean v) {
    return new Question(
        set,
        type,
        status,
        payment,
        test,
        v,
        attributes,
        statusSince,
        placedAt,
        action,
        actor,
        at,
        reason,
        inputs,
        notifyCustomer,
        expectedStatus,
        accountRequired);
  }

  public Question withAttributes(Map<String, Object> v) {
    return new Question(
        set,
        type,
        status,
        payment,
        test,
        account,
        v,
        statusSince,
        placedAt,
        action,
        actor,
        at,
        reason,
        inputs,
        notifyCustomer,
        expectedStatus,
        accountRequired);
  }

  /** Adds one attribute to the order's; null leaves them as they are. */
  public Question withAttribute(String name, Object v) {
    return v == null ? this : withAttributes(plus(attributes, name, v));
  }

  public Question withTimes(Instant newPlacedAt, Instant newStatusSince) {
    return new Question(
        set,
        type,
        status,
        payment,
        test,
        account,
        attributes,
        newStatusSince,
        newPlacedAt,
        action,
        actor,
        at,
        reason,
        inputs,
        notifyCustomer,
        expectedStatus,
        accountRequired);
  }

  public Question withAction(String v) {
    return new Question(
        set,
        type,
        status,
        payment,
        test,
        account,
        attributes,
        statusSince,
        placedAt,
        v,
        actor,
        at,
        reason,
        inputs,
        notifyCustomer,
        expectedStatus,
        accountRequired);
  }

  public Question withActor(String v) {
    return new Question(
        set,
        type,
        status,
        payment,
        test,
        account,
        attributes,
        statusSince,
        placedAt,
        action,
        v,
        at,
        reason,
        inputs,
        notifyCustomer,
        expectedStatus,
        accountRequired);
  }

  public Question withAt(Instant v) {
    return new Question(
        set,
        type,
        status,
        payment,
        test,
        account,
        attributes,
        statusSince,
        placedAt,
        action,
        actor,
        v,
        reason,
        inputs,
        notifyCustomer,
        expectedStatus,
        accountRequired);
  }

  public Question withReason(String v) {
    return new Question(
        set,
        type,
        status,
        payment,
        test,
        account,
        attributes,
        statusSince,
        placedAt,
        action,
        actor,
        at,
        v,
        inputs,
        notifyCustomer,
        expectedStatus,
        accountRequired);
  }

  public Question withInputs(Map<String, Object> v) {
    return new Question(
        set,
        type,
        status,
        payment,
        test,
        account,
        attributes,
        statusSince,
        placedAt,
        action,
        actor,
        at,
        reason,
        v,
        notifyCustomer,
        expectedStatus,
        accountRequired);
  }

  /** Adds one input; null leaves them as they are. */
  public Question withInput(String name, Object v) {
    return v == null ? this : withInputs(plus(inputs, name, v));
  }

  public Question withNotifyCustomer(boolean v) {
    return new Question(
        set,
        type,
        status,
        payment,
        test,
        account,
        attributes,
        statusSince,
        placedAt,
        action,
        actor,
        at,
        reason,
        inputs,
        v,
        expectedStatus,
        accountRequired);
  }

  public Question withExpectedStatus(String v) {
    return new Question(
        set,
        type,
        status,
        payment,
        test,
        account,
        attributes,
        statusSince,
        placedAt,
        action,
        actor,
        at,
        reason,
        inputs,
        notifyCustomer,
        v,
        accountRequired);
  }

  public Question withAccountRequired(boolean v) {
    return new Question(
        set,
        type,
        status,
        payment,
        test,
        account,
        attributes,
        statusSince,
        placedAt,
        action,
        actor,
        at,
        reason,
        inputs,
        notifyCustomer,
        expectedStatus,
        v);
  }

  private static Map<String, Object> plus(Map<String, Object> map, String name, Object v) {
    Map<String, Object> more = new TreeMap<>(map);
    more.put(name, v);
    return more;
  }
}
