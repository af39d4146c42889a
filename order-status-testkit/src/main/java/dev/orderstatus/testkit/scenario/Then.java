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

/** The phase in which the kind of answer is known, and more may be expected of it. Immutable. */
public sealed class Then permits ThenAccepted {

  private final Trace trace;

  Then(Trace trace) {
    this.trace = trace;
  }

  final Trace trace() {
    return trace;
  }

  /**
   * The payment stands like this now.
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
   * The order has this attribute now.
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
   * The order does not have this attribute now.
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
   * A reader is told something: after an accepted request what the new status means, else why it
   * was not accepted and what to do instead.
   *
   * @param audience who reads
   * @param locale the language the reader reads
   * @param part what stands somewhere in the text
   * @return this phase
   * @throws AssertionError when it does not
   */
  public Then tells(Audience audience, Locale locale, String part) {
    Objects.requireNonNull(part, "part");
    String told = told(audience, locale);
    if (!told.contains(part)) {
      throw trace.failure(
          "the %s to read \"%s\" in %s".formatted(audience, part, locale.toLanguageTag()),
          "\"" + told + "\"");
    }
    return this;
  }

  private String told(Audience audience, Locale locale) {
    Request request = trace.step().request();
    if (trace.decision().isAccepted()) {
      StatusMessage message =
          trace.lifecycle().messages().describe(trace.after(), request.at(), audience, locale);
      List<String> all =
          new ArrayList<>(List.of(message.label(), message.headline(), message.body()));
      all.addAll(message.nextSteps());
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
   * Goes on with the order as it is now.
   *
   * @return the phase in which something may be asked again
   */
  public final Given and() {
    return new Given(trace.lifecycle(), trace.history());
  }

  /**
   * What happened so far.
   *
   * @return the history
   */
  public final History history() {
    return trace.history();
  }

  /**
   * The order as it is now.
   *
   * @return the order
   */
  public final Order order() {
    return trace.after();
  }
}
