package dev.orderstatus.api.order;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hand-written, because a generated class would make a new {@link Optional} on every read. */
record RequestFacts(
    Action action,
    Actor actor,
    Instant at,
    Optional<String> justification,
    Attributes inputs,
    boolean notifyCustomer,
    Optional<OrderStatus> expectedStatus)
    implements Request {

  RequestFacts {
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(justification, "justification");
    Objects.requireNonNull(inputs, "inputs");
    Objects.requireNonNull(expectedStatus, "expectedStatus");
  }

  @Override
  public Request withActor(Actor actor) {
    return new RequestFacts(
        action, actor, at, justification, inputs, notifyCustomer, expectedStatus);
  }

  @Override
  public Request withJustification(String justification) {
    Objects.requireNonNull(justification, "justification");
    return new RequestFacts(
        action, actor, at, Optional.of(justification), inputs, notifyCustomer, expectedStatus);
  }

  @Override
  public Request withInputs(Attributes inputs) {
    return new RequestFacts(
        action, actor, at, justification, inputs, notifyCustomer, expectedStatus);
  }

  @Override
  public Request withNotifyCustomer(boolean notifyCustomer) {
    return new RequestFacts(
        action, actor, at, justification, inputs, notifyCustomer, expectedStatus);
  }

  @Override
  public Request withExpectedStatus(OrderStatus status) {
    Objects.requireNonNull(status, "expectedStatus");
    return new RequestFacts(
        action, actor, at, justification, inputs, notifyCustomer, Optional.of(status));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Request{action=")
        .append(action)
        .append(", actor=")
        .append(actor)
        .append(", at=")
        .append(at);
    justification.ifPresent(words -> text.append(", justification=").append(words));
    text.append(", inputs=").append(inputs).append(", notifyCustomer=").append(notifyCustomer);
    expectedStatus.ifPresent(status -> text.append(", expectedStatus=").append(status));
    return text.append('}').toString();
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return OrderJson.of(this);
  }
}
