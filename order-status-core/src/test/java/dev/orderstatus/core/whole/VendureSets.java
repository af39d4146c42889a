package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.ActionDefinition.event;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.WholeFacts.*;
import static dev.orderstatus.api.parts.StandingNumber.TO_SECURE;
import static dev.orderstatus.core.whole.PeerSets.*;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.CountsAs;
import dev.orderstatus.api.whole.CourseRequest;
import java.util.List;
import java.util.stream.Stream;

/** The default processes of Vendure's orders, payments and fulfillments as sets. */
final class VendureSets {

  static final Action FINISH = Action.of("finish");

  static final Kind PAYMENTS = Kind.byAmount(
          "payment",
          set("payment")
              .status(status("created", CountsAs.NOTHING))
              .status(status("authorized", CountsAs.AUTHORIZED))
              .status(status("settled", CountsAs.CAPTURED))
              .status(status("declined", CountsAs.NOTHING))
              .status(status("error", CountsAs.NOTHING))
              .status(status("canceled", CountsAs.NOTHING))
              .attributes(CourseRequest.AMOUNT)
              .action(
                  command(Action.of("start")),
                  from(OrderStatus.NEW)
                      .by(STAFF)
                      .to(OrderStatus.of("created"))
                      .compares(CourseRequest.AMOUNT))
              .action(command(Action.of("authorize")), to("authorized", "created"))
              .action(command(Action.of("settle")), to("settled", "created", "authorized"))
              .action(command(Action.of("decline")), to("declined", "created"))
              .action(command(Action.of("fail")), to("error", "created", "authorized"))
              .action(
                  command(Action.of("cancel")),
                  to("canceled", "created", "authorized", "settled", "declined", "error"))
              .build())
      .build();

  static final Kind FULFILLMENTS = Kind.byUnits(
          "fulfillment",
          set("fulfillment")
              .status(status("created", CountsAs.PACKED))
              .status(status("pending", CountsAs.PACKED))
              .status(status("shipped", CountsAs.OUT))
              .status(status("delivered", CountsAs.ARRIVED))
              .status(status("canceled", CountsAs.NOTHING))
              .action(
                  command(Action.of("start")),
                  from(OrderStatus.NEW)
                      .by(STAFF)
                      .guard(
                          orderIn(statuses(
                              "payment-settled",
                              "partially-shipped",
                              "shipped",
                              "partially-delivered")),
                          ReasonCode.of("order-not-ready"))
                      .guard(atMost(GIVEN_BEYOND_TO_PACK, 0), ReasonCode.of("more-than-to-pack"))
                      .to(OrderStatus.of("created")))
              .action(command(Action.of("prepare")), to("pending", "created"))
              .action(command(Action.of("ship")), to("shipped", "pending"))
              .action(command(Action.of("deliver")), to("delivered", "pending", "shipped"))
              .action(
                  command(Action.of("cancel")), to("canceled", "pending", "shipped", "delivered"))
              .build())
      .build();

  private static Condition goods(String word) {
    return value(FULFILLMENT, word);
  }

  private static Condition covered() {
    return allOf(hasLines(), atMost(TO_SECURE.fact(), 0));
  }

  private static TransitionDefinition.Builder follows(
      String target, Condition when, String... sources) {
    OrderStatus[] all =
        statuses(Stream.concat(Stream.of(target), Stream.of(sources)).toArray(String[]::new));
    return from(statuses(sources)).by(SYSTEM).when(allOf(in(all), when)).to(OrderStatus.of(target));
  }

  private static TransitionDefinition.Builder finishes(
      String target, Condition when, String... sources) {
    return from(statuses(sources)).by(STAFF).when(when).to(OrderStatus.of(target));
  }

  static StatusSet order(List<String> all) {
    StatusSet.Builder set =
        set("vendure").kinds(PAYMENTS, FULFILLMENTS).attributes(CourseRequest.AMOUNT);
    all.forEach(status -> set.status(status(status, CountsAs.UNKNOWN)));
    String[] modifiable = {
      "payment-authorized", "payment-settled", "partially-shipped", "shipped", "partially-delivered"
    };
    String[] working = {"modifying", "arranging-additional-payment"};
    return set.action(
            command(Action.of("start")),
            from(OrderStatus.NEW).by(STAFF).to(OrderStatus.of("created")))
        .action(command(Action.of("add-items")), to("adding-items", "created", "arranging-payment"))
        .action(command(Action.of("draft")), to("draft", "created"))
        .action(
            command(Action.of("arrange-payment")),
            from(statuses("draft", "adding-items"))
                .by(STAFF)
                .guard(hasLines(), ReasonCode.of("order-has-no-lines"))
                .to(OrderStatus.of("arranging-payment")))
        .action(
            command(Action.of("cancel")),
            to("canceled", "draft", "adding-items", "arranging-payment"),
            from(statuses(
                    "payment-authorized",
                    "payment-settled",
                    "partially-shipped",
                    "shipped",
                    "partially-delivered",
                    "delivered",
                    "arranging-additional-payment"))
                .by(STAFF)
                .guard(goods("canceled"), ReasonCode.of("not-all-canceled"))
                .to(OrderStatus.of("canceled")))
        .action(command(Action.of("modify")), to("modifying", modifiable))
        .action(
            command(Action.of("arrange-more")),
            to("arranging-additional-payment", "payment-authorized", "payment-settled"))
        .action(
            command(FINISH),
            finishes("arranging-additional-payment", not(covered()), "modifying"),
            finishes("partially-delivered", allOf(covered(), goods("partly-delivered")), working),
            finishes("shipped", allOf(covered(), goods("shipped")), working),
            finishes("partially-shipped", allOf(covered(), goods("partly-shipped")), working),
            finishes("payment-settled", allOf(covered(), payment(Payment.PAID)), working),
            finishes("payment-authorized", covered(), working))
        .action(
            command(CANCEL_UNITS),
            from(statuses(modifiable))
                .by(STAFF)
                .guard(
                    allOf(atLeast(UNITS_GIVEN, 1), atMost(GIVEN_BEYOND_TO_PACK, 0)),
                    ReasonCode.of("more-than-to-pack"))
                .stay()
                .compares(CourseRequest.AMOUNT))
        .action(
            command(ADD_LINE),
            from(statuses("modifying")).by(STAFF).stay().compares(CourseRequest.AMOUNT))
        .action(
            event(FOLLOW),
            follows(
                "delivered",
                goods("delivered"),
                "payment-settled",
                "shipped",
                "partially-delivered"),
            follows(
                "partially-delivered",
                goods("partly-delivered"),
                "payment-settled",
                "partially-shipped",
                "shipped",
                "delivered"),
            follows("shipped", goods("shipped"), "payment-settled", "partially-shipped"),
            follows(
                "partially-shipped",
                goods("partly-shipped"),
                "payment-settled",
                "shipped",
                "partially-delivered"),
            follows(
                "payment-settled",
                goods("unshipped"),
                "partially-shipped",
                "shipped",
                "partially-delivered",
                "delivered"),
            follows(
                "payment-settled",
                allOf(hasLines(), payment(Payment.PAID)),
                "arranging-payment",
                "payment-authorized"),
            follows("payment-authorized", allOf(hasLines(), paymentSecured()), "arranging-payment"))
        .build();
  }

  private VendureSets() {}
}
