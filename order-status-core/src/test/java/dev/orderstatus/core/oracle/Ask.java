package dev.orderstatus.core.oracle;

import java.time.Instant;
import java.util.Map;

/** What is asked or reported; the inputs in the order in which they are given. */
public record Ask(
    String action,
    String actor,
    Instant at,
    String reason,
    Map<String, Object> inputs,
    boolean notifyCustomer,
    String expectedStatus) {

  /** Nothing is given beside it. */
  static Ask of(String action, String actor, Instant at) {
    return new Ask(action, actor, at, null, Map.of(), false, null);
  }

  Ask withAction(String v) {
    return new Ask(v, actor, at, reason, inputs, notifyCustomer, expectedStatus);
  }

  Ask withActor(String v) {
    return new Ask(action, v, at, reason, inputs, notifyCustomer, expectedStatus);
  }

  Ask withAt(Instant v) {
    return new Ask(action, actor, v, reason, inputs, notifyCustomer, expectedStatus);
  }

  Ask withReason(String v) {
    return new Ask(action, actor, at, v, inputs, notifyCustomer, expectedStatus);
  }

  Ask withInputs(Map<String, Object> v) {
    return new Ask(action, actor, at, reason, v, notifyCustomer, expectedStatus);
  }

  Ask withNotifyCustomer(boolean v) {
    return new Ask(action, actor, at, reason, inputs, v, expectedStatus);
  }

  Ask withExpectedStatus(String v) {
    return new Ask(action, actor, at, reason, inputs, notifyCustomer, v);
  }
}
