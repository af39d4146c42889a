package dev.orderstatus.benchmarks.peers;

import dev.orderstatus.api.order.Request;

/** This library, with a new request for each question. */
final class RequestBuiltLibrary extends OrderStatusLibrary {

  @Override
  public Object decide(int question) {
    Request asked = requests[question];
    Request request = Request.of(asked.action(), asked.actor(), asked.at());
    return lifecycle.decide(
        orders[question],
        asked.expectedStatus().isPresent()
            ? request.withExpectedStatus(asked.expectedStatus().get())
            : request);
  }
}
