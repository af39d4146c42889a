package dev.orderstatus.api.parts;

import dev.orderstatus.api.internal.JsonForm;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON form of a standing: its words, and the numbers behind them. */
final class StandingJson {

  private StandingJson() {}

  static Map<String, @Nullable Object> of(Standing standing) {
    JsonForm fulfillment = JsonForm.of("word", standing.fulfillment())
        .with("active", standing.number(StandingNumber.UNITS_ACTIVE))
        .with("shipped", standing.number(StandingNumber.UNITS_OUT))
        .with("delivered", standing.number(StandingNumber.UNITS_ARRIVED))
        .with("open", standing.number(StandingNumber.OPEN))
        .with("packed", standing.number(StandingNumber.PACKED))
        .with("toPack", standing.number(StandingNumber.TO_PACK))
        .with("underWay", standing.number(StandingNumber.UNDER_WAY))
        .with("lost", standing.number(StandingNumber.LOST))
        .with("cameBack", standing.number(StandingNumber.CAME_BACK));
    JsonForm returned = JsonForm.of("word", standing.returned())
        .with("returned", standing.number(StandingNumber.UNITS_RETURNED));
    JsonForm payment = JsonForm.of("word", standing.payment())
        .with("due", standing.number(StandingNumber.DUE))
        .with("net", standing.number(StandingNumber.NET))
        .with("toPay", standing.number(StandingNumber.TO_PAY))
        .with("toSecure", standing.number(StandingNumber.TO_SECURE))
        .with("toGiveBack", standing.number(StandingNumber.TO_GIVE_BACK))
        .with("disputed", standing.isDisputed())
        .with("flat", standing.orderPayment());
    return JsonForm.of("fulfillment", fulfillment.members())
        .with("return", returned.members())
        .with("payment", payment.members())
        .with("done", standing.isDone())
        .with(
            "unknown",
            standing.unknown().stream()
                .map(share -> share.code() + ": " + share.status())
                .toList())
        .members();
  }
}
