package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Request;
import java.util.Optional;

/** Reads what is asked or reported about an order. */
final class RequestReader {

  private final CodeReader codes;
  private final AttributesReader attributes;

  RequestReader(StatusSet set) {
    codes = new CodeReader(set);
    attributes = new AttributesReader(codes);
  }

  Request read(JsonObject question) {
    Request request = Request.of(
            codes.action(question, "action"),
            codes.actor(question, "actor"),
            Scalars.instant(question, "at"))
        .withInputs(attributes.inputs(question.findObject("inputs")))
        .withNotifyCustomer(question.flag("notifyCustomer", false));
    Optional<String> reason = question.findText("reason");
    if (reason.isPresent()) {
      request = request.withJustification(reason.get());
    }
    return question.has("expectedStatus")
        ? request.withExpectedStatus(codes.status(question, "expectedStatus"))
        : request;
  }
}
