package dev.orderstatus.core.oracle;

import static dev.orderstatus.core.oracle.Effect.effect;
import static dev.orderstatus.core.oracle.Guard.guard;
import static dev.orderstatus.core.oracle.Guard.guards;
import static dev.orderstatus.core.oracle.Row.row;
import static dev.orderstatus.core.oracle.Table.COMMAND;
import static dev.orderstatus.core.oracle.Table.EVENT;
import static dev.orderstatus.core.oracle.Table.Elsewhere.elsewhere;
import static dev.orderstatus.core.oracle.Table.Telling.telling;

import dev.orderstatus.core.oracle.Table.Elsewhere;
import dev.orderstatus.core.oracle.Table.Status;
import dev.orderstatus.core.oracle.Table.Telling;
import java.util.List;
import java.util.Map;

/** Section 5. */
final class ResellerTable {

  private static final String SOFTWARE = "software";
  private static final String HARDWARE = "hardware";
  private static final String UNPAID = "pending, pending-payment, waiting-for-payment";

  private static final List<Status> STATUSES = List.of(
      new Status("pending", "awaiting-payment", "recent", ""),
      new Status("pending-payment", "awaiting-payment", "recent", ""),
      new Status("waiting-for-payment", "awaiting-payment", "recent", ""),
      new Status("in-process", "in-progress", "recent", ""),
      new Status("pending-with-supplier", "in-progress", "recent", ""),
      new Status("in-progress-with-supplier", "in-progress", "recent", ""),
      new Status("on-hold", "on-hold", "recent", ""),
      new Status("shipped", "shipped", "historical", "final"),
      new Status("canceled", "canceled", "historical", "terminal"));

  private static Row placed() {
    return row(
        "(new)",
        "place",
        COMMAND,
        "customer, staff",
        guards(),
        "pending",
        effect("email-order-confirmation"));
  }

  private static Row paymentReceived(String type, String entry) {
    return row(
            "pending, waiting-for-payment",
            "payment-received",
            EVENT,
            "payment-provider, staff",
            guards(guard("paid-twice", q -> !q.paymentIs("paid"))),
            entry)
        .forType(type)
        .paymentBecomes("paid");
  }

  private static Row accept(String type, String entry) {
    return row(
            "pending, waiting-for-payment",
            "accept",
            COMMAND,
            "staff, system",
            guards(guard("payment-still-expected", Question::settled)),
            entry)
        .forType(type);
  }

  private static Row placeManually(String type, String entry) {
    return row(
            UNPAID,
            "place-manually",
            COMMAND,
            "staff",
            guards(guard("payment-proof-required", q -> q.has("payment-proof", true))),
            entry)
        .forType(type)
        .paymentBecomes("paid");
  }

  private static final List<Row> ROWS = List.of(
      placed(),
      row(
              "pending, waiting-for-payment",
              "payment-interrupted",
              EVENT,
              "payment-provider, system",
              guards(guard("payment-conflict", Question::open)),
              "pending-payment")
          .paymentBecomes("interrupted"),
      row(
          "pending",
          "await-payment",
          COMMAND,
          "staff, system",
          guards(guard("payment-not-due", Question::open)),
          "waiting-for-payment"),
      paymentReceived(SOFTWARE, "in-process"),
      paymentReceived(HARDWARE, "pending-with-supplier"),
      accept(SOFTWARE, "in-process"),
      accept(HARDWARE, "pending-with-supplier"),
      row(
          UNPAID,
          "payment-failed",
          EVENT,
          "payment-provider, system",
          guards(guard("payment-conflict", Question::open)),
          "canceled",
          effect("email-status-update")),
      row(
              UNPAID,
              "submit-payment-proof",
              COMMAND,
              "customer",
              guards(guard("payment-already-settled", q -> !q.settled())),
              "same",
              effect("email-staff"))
          .becomes("payment-proof", true)
          .paymentBecomes("unlinked"),
      placeManually(SOFTWARE, "in-process"),
      placeManually(HARDWARE, "pending-with-supplier"),
      row(
              "in-process",
              "ship",
              COMMAND,
              "system, staff",
              guards(guard("payment-not-linked", q -> !q.paymentIs("unlinked"))),
              "shipped",
              effect("email-status-update"))
          .forType(SOFTWARE),
      row(
              "pending-with-supplier",
              "supplier-started",
              EVENT,
              "supplier",
              guards(),
              "in-progress-with-supplier")
          .forType(HARDWARE),
      row(
              "pending-with-supplier, in-progress-with-supplier",
              "hold",
              COMMAND,
              "supplier, staff",
              guards(
                  guard("hold-reason-required", q -> q.has("hold-reason")).needs("hold-reason"),
                  guard(
                          "delay-note-required",
                          q -> !q.has("hold-reason", "delay") || q.has("delay-note"))
                      .needs("delay-note")),
              "on-hold",
              effect("show-delay-note").onlyIf(q -> q.has("hold-reason", "delay")),
              effect("email-delay").onlyIf(q -> q.has("hold-reason", "delay")))
          .forType(HARDWARE),
      row("on-hold", "resume", COMMAND, "supplier, staff", guards(), "in-progress-with-supplier")
          .forType(HARDWARE)
          .cleared("hold-reason", "delay-note"),
      row(
              "pending-with-supplier, in-progress-with-supplier, on-hold",
              "ship",
              COMMAND,
              "supplier, staff",
              guards(guard("payment-not-linked", q -> !q.paymentIs("unlinked"))),
              "shipped",
              effect("email-status-update"))
          .forType(HARDWARE),
      row(
              "all but shipped, canceled",
              "cancel",
              COMMAND,
              "staff",
              guards(),
              "canceled",
              effect("email-status-update"))
          .warnsRefundDue(q -> q.paymentIs("paid, unlinked")),
      row(
              "all",
              "payment-refunded",
              EVENT,
              "payment-provider, staff",
              guards(guard("payment-conflict", q -> q.paymentIs("paid, unlinked"))),
              "same")
          .paymentBecomes("refunded"),
      row("canceled", "reorder", COMMAND, "customer", guards(), "same", effect("start-new-order")),
      row("all", "view", COMMAND, "customer, staff", guards(), "same"));

  private static final List<Telling> TELLING = List.of(
      // wrong-order-type: (status, action) has a transition for the other type only
      telling("in-process", "ship", "*", q -> q.ofType(HARDWARE), "wrong-order-type"),
      telling(
          "pending-with-supplier, in-progress-with-supplier, on-hold",
          "ship",
          "*",
          q -> q.ofType(SOFTWARE),
          "wrong-order-type"),
      telling(
          "pending-with-supplier, in-progress-with-supplier",
          "hold",
          "*",
          q -> q.ofType(SOFTWARE),
          "wrong-order-type"),
      telling("on-hold", "resume", "*", q -> q.ofType(SOFTWARE), "wrong-order-type"),
      // pay
      telling(
          "pending-payment",
          "pay",
          "customer",
          "payment-cannot-be-completed",
          "ask-staff",
          "reorder"),
      telling(
          "pending, waiting-for-payment",
          "pay",
          "customer",
          "payment-not-completed",
          "contact-shop",
          "supply-bank-statement"),
      telling("canceled", "pay", "customer", "order-is-closed", "reorder"),
      telling(
          "all",
          "pay",
          "customer",
          q -> q.settled() || q.paymentIs("unlinked"),
          "payment-already-settled"),
      telling("all", "pay", "customer", q -> q.paymentIs("refunded"), "payment-was-refunded"),
      telling("all", "pay", "customer", Question::open, "payment-closed", "contact-shop"),
      telling("all", "pay", "*", "not-permitted-for-actor").by(q -> !q.by("customer")),
      // cancel, delete, ship
      telling(
          "all but shipped, canceled", "cancel", "customer", "only-staff-may-cancel", "ask-staff"),
      telling("all", "delete", "*", "order-stays-in-overview"),
      telling(UNPAID, "ship", "*", q -> q.paymentIs("unlinked"), "payment-not-linked"));

  private static final List<Elsewhere> ELSEWHERE = List.of(
      elsewhere(
          "pending-with-supplier", "supplier-started", q -> q.ofType(SOFTWARE), "wrong-order-type"),
      elsewhere(
          "canceled", "payment-received", q -> true, "payment-after-cancellation", "contact-shop"),
      elsewhere("all", "payment-received", q -> q.paymentIs("paid"), "paid-twice"),
      elsewhere(
              "pending-payment",
              "payment-received",
              q -> true,
              "payment-not-linked",
              "supply-bank-statement")
          .paymentBecomes("unlinked"),
      elsewhere("all", "payment-received", q -> true, "unexpected-payment"));

  static final Table TABLE = new Table(
      "reseller",
      List.of(SOFTWARE, HARDWARE),
      List.of("payment-reference", "payment-proof", "delivery-time", "hold-reason", "delay-note"),
      STATUSES,
      ROWS,
      List.of("pay", "delete"),
      TELLING,
      Map.of(
          "payment-received",
          WebshopTable::isSamePayment,
          "payment-refunded",
          q -> q.paymentIs("refunded")),
      Map.of("supplier-started", "on-hold, shipped"),
      ELSEWHERE);

  private ResellerTable() {}
}
