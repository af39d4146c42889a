package dev.orderstatus.example;

// region whole imports
import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.PAYMENT_PROVIDER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.core.kind.ParcelKind.PACK;
import static dev.orderstatus.core.kind.ParcelKind.PARCEL_DELIVERED;
import static dev.orderstatus.core.kind.ParcelKind.SHIP;
import static dev.orderstatus.core.kind.PaymentKind.PAYMENT_CAPTURED;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.core.webshop.WebshopParts;
import java.time.Instant;

// endregion

/** The example of the page on orders of several parts. */
final class WholeExample {

  private WholeExample() {}

  static void run() {
    // region whole
    WholeLifecycle shop = OrderStatuses.builtIn().lifecycle(WebshopParts.ID).wholes();
    Instant now = Instant.parse("2026-11-21T09:00:00Z");
    OrderSnapshot order =
        OrderSnapshot.toPlace(OrderCode.of("EX-000017-K"), Webshop.GOODS, Payment.DUE);
    Whole whole = Whole.of(order, Money.of("EUR", 5000), Line.of("A", 2), Line.of("B", 1));

    CourseRequest[] day = {
      CourseRequest.of(Webshop.PLACE, STAFF, now),
      CourseRequest.of(PAYMENT_CAPTURED, PAYMENT_PROVIDER, now)
          .about("payment", "tr_1")
          .with(CourseRequest.AMOUNT, 2000L),
      CourseRequest.of(PAYMENT_CAPTURED, PAYMENT_PROVIDER, now)
          .about("payment", "tr_2")
          .with(CourseRequest.AMOUNT, 3000L),
      CourseRequest.of(PACK, STAFF, now).about("parcel", "p1").with(Units.of("A", 2)),
      CourseRequest.of(SHIP, STAFF, now).about("parcel", "p1"),
      CourseRequest.of(PARCEL_DELIVERED, CARRIER, now).about("parcel", "p9"),
      CourseRequest.of(Webshop.CANCEL, STAFF, now),
      CourseRequest.of(PACK, STAFF, now).about("parcel", "p2").with(Units.of("B", 1)),
      CourseRequest.of(SHIP, STAFF, now).about("parcel", "p2"),
    };
    for (CourseRequest request : day) {
      Course course = shop.decide(whole, request);
      whole = course.after(); // store it, and carry out course.effects(), in one transaction
      System.out.println(request.request().action() + ": " + course.decision().kind()
          + " "
          + course.decision().reasons().stream().map(reason -> reason.code()).toList()
          + ", order " + whole.order().status() + ", " + shop.standing(whole));
    }
    // endregion
  }
}
