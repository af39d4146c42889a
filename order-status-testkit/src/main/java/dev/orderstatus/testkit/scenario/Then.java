package dev.orderstatus.testkit.scenario;

import dev.orderstatus.api.Explanation;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.testkit.explore.History;
import dev.orderstatus.testkit.report.Described;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The phase that knows the kind of answer and takes further expectations. Immutable. */
public sealed class Then permits ThenAccepted {

  private final Trace trace;

  Then(Trace trace) {
    this.trace = trace;
  }

  final Trace trace() {
    return trace;
  }

  /**
   * Expects this payment state.
   *
   * @param payment the payment state
   * @return this phase
   * @throws AssertionError when it does not
   */
  public Then withPayment(Payment payment) {
    expect("payment", payment.code(), trace.after().payment().code());
    return this;
  }

  /**
   * Expects this attribute on the order.
   *
   * @param attribute the attribute
   * @param value its value
   * @param <T> the type of the value
   * @return this phase
   * @throws AssertionError when it has another value, or none
   */
  public <T> Then with(Attribute<T> attribute, T value) {
    Object actual = trace.after().attributes().find(attribute);
    expect("attribute " + attribute, String.valueOf(value), String.valueOf(actual));
    return this;
  }

  /**
   * Expects that the order does not have this attribute.
   *
   * @param attribute the attribute
   * @return this phase
   * @throws AssertionError when it has
   */
  public Then without(Attribute<?> attribute) {
    Object actual = trace.after().attributes().find(attribute);
    expect("attribute " + attribute, "null", String.valueOf(actual));
    return this;
  }

  /**
   * Expects a text for a reader: the meaning of the new status after an accepted request, else the
   * reasons and the remedies.
   *
   * @param audience the reader
   * @param locale the language of the reader
   * @param part a part of the text
   * @return this phase
   * @throws AssertionError when it does not
   */
  public Then explains(Audience audience, Locale locale, String part) {
    Objects.requireNonNull(part, "part");
    String shown = shown(audience, locale);
    if (!shown.contains(part)) {
      throw trace.failure(
          "the %s to read \"%s\" in %s".formatted(audience, part, locale.toLanguageTag()),
          "\"" + shown + "\"");
    }
    return this;
  }

  private String shown(Audience audience, Locale locale) {
    Request request = trace.step().request();
    if (trace.decision().isAccepted()) {
      StatusMessage message =
          trace.lifecycle().messages().describe(trace.after(), request.at(), audience, locale);
      List<String> all =
          new ArrayList<>(List.of(message.label(), message.headline(), message.body()));
      message.nextSteps().forEach(step -> all.add(step.text()));
      return String.join("\n", all);
    }
    Explanation said = trace.step().in(locale).explain(audience);
    return Stream.concat(said.reasons().stream(), said.remedies().stream())
        .map(explained -> explained.text().value())
        .collect(Collectors.joining("\n"));
  }

  final void expect(String what, String expected, String actual) {
    if (!expected.equals(actual)) {
      throw trace.failure(
          what + " " + expected,
          what + " " + actual + " (" + Described.decision(trace.decision()) + ")");
    }
  }

  /**
   * Continues with the order as it is now.
   *
   * @return the phase that takes the next request
   */
  public final Given and() {
    return new Given(trace.lifecycle(), trace.history());
  }

  /**
   * Returns the history so far.
   *
   * @return the history
   */
  public final History history() {
    return trace.history();
  }

  /**
   * Returns the order as it is now.
   *
   * @return the order
   */
  public final Order order() {
    return trace.after();
  }
}
