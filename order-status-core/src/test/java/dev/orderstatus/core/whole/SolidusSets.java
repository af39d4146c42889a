package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.ActionDefinition.event;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.WholeFacts.*;
import static dev.orderstatus.api.parts.StandingNumber.TO_PAY;
import static dev.orderstatus.api.parts.StandingNumber.UNITS_OUT;
import static dev.orderstatus.core.whole.PeerSets.*;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.parts.CountsAs;
import dev.orderstatus.api.whole.CourseRequest;

/**
 * Solidus's orders after the checkout, with their payments, shipments and returns, as sets. An
 * order that can be resumed is {@code on-hold} here, because {@code canceled} is terminal.
 */
final class SolidusSets {

  static final Kind PAYMENTS = Kind.byAmount(
          "payment",
          set("payment")
              .status(status("checkout", CountsAs.NOTHING))
              .status(status("processing", CountsAs.NOTHING))
              .status(status("pending", CountsAs.AUTHORIZED))
              .status(status("completed", CountsAs.CAPTURED))
              .status(status("failed", CountsAs.NOTHING))
              .status(status("void", CountsAs.NOTHING))
              .status(status("invalid", CountsAs.NOTHING))
              .attributes(CourseRequest.AMOUNT)
              .action(
                  command(Action.of("start")),
                  from(OrderStatus.NEW)
                      .by(STAFF)
                      .to(OrderStatus.of("checkout"))
                      .compares(CourseRequest.AMOUNT))
              .action(
                  command(Action.of("process")),
                  to("processing", "checkout", "pending", "completed"))
              .action(command(Action.of("fail")), to("failed", "pending", "processing"))
              .action(command(Action.of("pend")), to("pending", "checkout", "processing"))
              .action(
                  command(Action.of("complete")),
                  to("completed", "processing", "pending", "checkout"))
              .action(
                  command(Action.of("void")),
                  to("void", "pending", "processing", "completed", "checkout"))
              .action(command(Action.of("invalidate")), to("invalid", "checkout"))
              .build())
      .build();

  static final Kind SHIPMENTS = Kind.byUnits(
          "shipment",
          set("shipment")
              .status(status("pending", CountsAs.PACKED))
              .status(status("ready", CountsAs.PACKED))
              .status(status("shipped", CountsAs.OUT))
              .status(status("canceled", CountsAs.NOTHING))
              .action(
                  command(Action.of("start")),
                  from(OrderStatus.NEW)
                      .by(STAFF)
                      .guard(open(), ReasonCode.of("order-not-ready"))
                      .guard(atMost(GIVEN_BEYOND_TO_PACK, 0), ReasonCode.of("more-than-to-pack"))
                      .to(OrderStatus.of("pending")))
              .action(
                  command(Action.of("ship")),
                  from(statuses("ready", "canceled"))
                      .by(STAFF)
                      .guard(open(), ReasonCode.of("order-not-ready"))
                      .guard(atMost(OWN_BEYOND_TO_PACK, 0), ReasonCode.of("more-than-to-pack"))
                      .to(OrderStatus.of("shipped")))
              .action(command(Action.of("cancel")), to("canceled", "pending", "ready"))
              .action(
                  event(FOLLOW),
                  from(statuses("pending", "ready"))
                      .by(SYSTEM)
                      .when(orderIn(statuses("on-hold")))
                      .to(OrderStatus.of("canceled")),
                  from(statuses("pending"))
                      .by(SYSTEM)
                      .when(atMost(TO_PAY.fact(), 0))
                      .to(OrderStatus.of("ready")),
                  from(statuses("ready"))
                      .by(SYSTEM)
                      .when(atLeast(TO_PAY.fact(), 1))
                      .to(OrderStatus.of("pending")))
              .build())
      .build();

  static final Kind RETURNS = Kind.byUnits(
          "return",
          set("return")
              .status(status("authorized", CountsAs.ANNOUNCED))
              .status(status("received", CountsAs.RETURNED))
              .status(status("canceled", CountsAs.NOTHING))
              .action(
                  command(Action.of("authorize")),
                  from(OrderStatus.NEW)
                      .by(STAFF)
                      .guard(atMost(GIVEN_BEYOND_OUT, 0), ReasonCode.of("more-than-out"))
                      .to(OrderStatus.of("authorized")))
              .action(command(Action.of("receive")), to("received", "authorized"))
              .action(command(Action.of("cancel")), to("canceled", "authorized"))
              .build())
      .build();

  private SolidusSets() {}

  private static Condition open() {
    return orderIn(statuses("complete", "resumed", "awaiting-return"));
  }

  static StatusSet order() {
    return set("solidus")
        .kinds(PAYMENTS, SHIPMENTS, RETURNS)
        .status(status("complete", CountsAs.UNKNOWN))
        .status(status("on-hold", CountsAs.UNKNOWN))
        .status(status("resumed", CountsAs.UNKNOWN))
        .status(status("awaiting-return", CountsAs.UNKNOWN))
        .status(status("returned", CountsAs.UNKNOWN))
        .action(
            command(Action.of("complete")),
            from(OrderStatus.NEW).by(STAFF).to(OrderStatus.of("complete")))
        .action(
            command(Action.of("cancel")),
            from(statuses("complete", "resumed"))
                .by(STAFF)
                .guard(atMost(UNITS_OUT.fact(), 0), ReasonCode.of("parcels-under-way"))
                .to(OrderStatus.of("on-hold")))
        .action(command(Action.of("resume")), to("resumed", "on-hold"))
        .action(
            event(FOLLOW),
            from(statuses("complete", "resumed", "awaiting-return"))
                .by(SYSTEM)
                .when(value(RETURN, "returned"))
                .to(OrderStatus.of("returned")),
            from(statuses("complete", "resumed"))
                .by(SYSTEM)
                .when(any(RETURNS, statuses("authorized")))
                .to(OrderStatus.of("awaiting-return")))
        .build();
  }
}
