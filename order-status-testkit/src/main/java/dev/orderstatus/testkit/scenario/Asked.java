package dev.orderstatus.testkit.scenario;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.testkit.explore.QuestionSpace;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A request of a scenario. By default, it is made an hour after the last step of the order;
 * {@link #at} sets another instant. Immutable and thread-safe.
 */
@CheckReturnValue
public final class Asked {

  private final Request request;
  private final Optional<Instant> instant;

  Asked(Action action, Actor actor) {
    this(Request.of(action, actor, QuestionSpace.PLACED_AT), Optional.empty());
  }

  private Asked(Request request, Optional<Instant> instant) {
    this.request = request;
    this.instant = instant;
  }

  /**
   * Sets the instant of the request.
   *
   * @param at the instant
   * @return the changed request
   */
  public Asked at(Instant at) {
    return new Asked(request, Optional.of(at));
  }

  /**
   * Adds an input.
   *
   * @param attribute the attribute
   * @param value its value
   * @param <T> the type of the value
   * @return the changed request
   * @throws IllegalArgumentException when the value does not fit the attribute
   */
  public <T> Asked with(Attribute<T> attribute, T value) {
    return new Asked(request.with(attribute, value), instant);
  }

  /**
   * Adds a justification.
   *
   * @param words the actor's own words
   * @return the changed request
   */
  public Asked because(String words) {
    return new Asked(request.withJustification(Objects.requireNonNull(words, "words")), instant);
  }

  /**
   * Asks for an e-mail to the customer.
   *
   * @return the changed request
   */
  public Asked notifyingCustomer() {
    return new Asked(request.notifyingCustomer(), instant);
  }

  /**
   * Sets the status in which the requester saw the order.
   *
   * @param status the status
   * @return the changed request
   */
  public Asked seeing(OrderStatus status) {
    return new Asked(request.withExpectedStatus(status), instant);
  }

  Request request(Instant next) {
    Request made = Request.of(request.action(), request.actor(), instant.orElse(next))
        .withInputs(request.inputs())
        .withNotifyCustomer(request.notifyCustomer());
    Request explained = request.justification().map(made::withJustification).orElse(made);
    return request.expectedStatus().map(explained::withExpectedStatus).orElse(explained);
  }
}
