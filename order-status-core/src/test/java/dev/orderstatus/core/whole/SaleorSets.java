package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.ActionDefinition.event;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.WholeFacts.*;
import static dev.orderstatus.api.parts.StandingNumber.UNITS_OUT;
import static dev.orderstatus.api.parts.StandingNumber.UNITS_RETURNED;
import static dev.orderstatus.core.whole.PeerSets.*;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.parts.CountsAs;
import dev.orderstatus.api.whole.CourseRequest;

/**
 * Saleor's orders and fulfillments as sets. A returned fulfillment is a part of another kind here:
 * the same units are in the fulfillment that went out and in the return that came back.
 */
final class SaleorSets {

  static final Kind FULFILLMENTS = Kind.byUnits(
          "fulfillment",
          set("fulfillment")
              .status(status("waiting-for-approval", CountsAs.PACKED))
              .status(status("fulfilled", CountsAs.OUT))
              .status(status("canceled", CountsAs.NOTHING))
              .action(command(Action.of("create")), fulfillment("waiting-for-approval"))
              .action(command(Action.of("fulfill")), fulfillment("fulfilled"))
              .action(command(Action.of("approve")), to("fulfilled", "waiting-for-approval"))
              .action(
                  command(Action.of("cancel")),
                  from(statuses("waiting-for-approval", "fulfilled"))
                      .by(STAFF)
                      .guard(atMost(OWN_IN_RETURN, 0), ReasonCode.of("units-in-return"))
                      .to(OrderStatus.of("canceled")))
              .build())
      .build();

  static final Kind RETURNS = Kind.byUnits(
          "return",
          set("return")
              .status(status("returned", CountsAs.RETURNED))
              .status(status("refunded-and-returned", CountsAs.RETURNED))
              .action(command(Action.of("return")), comesBack("returned"))
              .action(command(Action.of("return-and-refund")), comesBack("refunded-and-returned"))
              .action(command(Action.of("refund")), to("refunded-and-returned", "returned"))
              .build())
      .build();

  private SaleorSets() {}

  private static TransitionDefinition.Builder fulfillment(String target) {
    return from(OrderStatus.NEW)
        .by(STAFF)
        .guard(
            orderIn(
                statuses("unfulfilled", "partially-fulfilled", "partially-returned", "fulfilled")),
            ReasonCode.of("order-not-ready"))
        .guard(atMost(GIVEN_BEYOND_TO_PACK, 0), ReasonCode.of("more-than-to-pack"))
        .to(OrderStatus.of(target));
  }

  private static TransitionDefinition.Builder comesBack(String target) {
    return from(OrderStatus.NEW)
        .by(STAFF)
        .guard(atMost(GIVEN_BEYOND_OUT, 0), ReasonCode.of("more-than-out"))
        .to(OrderStatus.of(target));
  }

  private static TransitionDefinition.Builder follows(String target, Condition when) {
    String[] all = {
      "unfulfilled", "partially-fulfilled", "fulfilled", "partially-returned", "returned"
    };
    return from(statuses(all)).by(SYSTEM).when(when).to(OrderStatus.of(target));
  }

  /** As Saleor determines the status: what came back first, then what went out. */
  static StatusSet order() {
    return set("saleor")
        .kinds(FULFILLMENTS, RETURNS)
        .attributes(CourseRequest.AMOUNT)
        .status(status("draft", CountsAs.UNKNOWN))
        .status(status("unconfirmed", CountsAs.UNKNOWN))
        .status(status("unfulfilled", CountsAs.UNKNOWN))
        .status(status("partially-fulfilled", CountsAs.UNKNOWN))
        .status(status("fulfilled", CountsAs.UNKNOWN))
        .status(status("partially-returned", CountsAs.UNKNOWN))
        .status(status("returned", CountsAs.UNKNOWN))
        .status(StatusDefinition.of(OrderStatus.of("canceled")).terminal())
        .status(StatusDefinition.of(OrderStatus.of("expired")).terminal())
        .action(
            command(Action.of("draft")),
            from(OrderStatus.NEW).by(STAFF).to(OrderStatus.of("draft")))
        .action(
            command(Action.of("check-out")),
            from(OrderStatus.NEW).by(STAFF).to(OrderStatus.of("unconfirmed")))
        .action(command(Action.of("complete")), to("unfulfilled", "draft"))
        .action(command(Action.of("confirm")), to("unfulfilled", "unconfirmed"))
        .action(command(Action.of("expire")), to("expired", "unconfirmed"))
        .action(
            command(Action.of("cancel")),
            from(statuses(
                    "unconfirmed",
                    "unfulfilled",
                    "partially-fulfilled",
                    "fulfilled",
                    "partially-returned",
                    "returned"))
                .by(STAFF)
                .guard(noneOnItsWay(), ReasonCode.of("parcels-under-way"))
                .to(OrderStatus.of("canceled")))
        .action(
            event(FOLLOW),
            follows("returned", value(RETURN, "returned")),
            follows("partially-returned", value(RETURN, "partly-returned")),
            follows("fulfilled", value(FULFILLMENT, "shipped")),
            follows("partially-fulfilled", value(FULFILLMENT, "partly-shipped")),
            follows("unfulfilled", value(FULFILLMENT, "unshipped")))
        .build();
  }

  private static Condition noneOnItsWay() {
    return atMost(UNITS_OUT.fact(), UNITS_RETURNED.fact());
  }
}
