package dev.orderstatus.core.oracle;

import static dev.orderstatus.core.oracle.Effect.effect;
import static dev.orderstatus.core.oracle.Guard.guard;
import static dev.orderstatus.core.oracle.Guard.guards;
import static dev.orderstatus.core.oracle.Guard.reasonGiven;
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

/** Section 4. */
final class WebshopTable {

  private static final List<Status> STATUSES = List.of(
      new Status("received", "awaiting-payment", "recent", ""),
      new Status("waiting-for-payment", "awaiting-payment", "recent", ""),
      new Status("processing", "in-progress", "recent", ""),
      new Status("shipped", "shipped", "historical", "final"),
      new Status("canceled", "canceled", "historical", "terminal"));

  private static final List<Row> ROWS = List.of(
      row(
          "(new)",
          "place",
          COMMAND,
          "customer, staff",
          guards(
              guard("not-permitted-for-actor", q -> !q.test() || q.by("staff")),
              guard("account-required", q -> q.account() || !q.accountRequired())),
          "received",
          effect("show-confirmation"),
          effect("redirect-to-payment").isOptional().onlyIf(Question::open),
          effect("email-order-confirmation").with("paymentLink", Question::open),
          effect("email-merchant"),
          effect("email-administrators").isOptional(),
          effect("push-notification").isOptional(),
          effect("write-log"),
          effect("api-push").isOptional()),
      row(
          "received, waiting-for-payment",
          "pay",
          COMMAND,
          "customer",
          guards(
              guard("payment-already-settled", q -> !q.paymentIs("paid, unlinked")),
              guard("no-payment-needed", q -> !q.paymentIs("not-required")),
              guard("payment-was-refunded", q -> !q.paymentIs("refunded"))),
          "same",
          effect("open-payment-page")),
      row(
              "received, waiting-for-payment",
              "payment-received",
              EVENT,
              "payment-provider, staff",
              guards(guard("paid-twice", q -> !q.paymentIs("paid"))),
              "processing",
              effect("email-payment-received"))
          .paymentBecomes("paid"),
      row(
              "received",
              "payment-interrupted",
              EVENT,
              "payment-provider, system",
              guards(guard("payment-conflict", Question::open)),
              "waiting-for-payment",
              effect("email-payment-link"))
          .paymentBecomes("interrupted"),
      row(
          "received",
          "await-payment",
          COMMAND,
          "staff, system",
          guards(guard("payment-not-due", Question::open)),
          "waiting-for-payment"),
      row(
          "received, waiting-for-payment",
          "process",
          COMMAND,
          "staff",
          guards(guard("payment-still-expected", Question::settled)),
          "processing",
          effect("email-status-update").isOptIn()),
      row(
              "received, waiting-for-payment",
              "waive-payment",
              COMMAND,
              "staff",
              guards(guard("payment-not-due", Question::open), reasonGiven()),
              "same",
              effect("write-log"))
          .paymentBecomes("not-required"),
      row(
          "processing",
          "ship",
          COMMAND,
          "staff",
          guards(),
          "shipped",
          effect("email-status-update").isOptIn(),
          effect("send-invoice").isOptional()),
      row(
              "received, waiting-for-payment, processing",
              "cancel",
              COMMAND,
              "staff",
              guards(),
              "canceled",
              effect("email-status-update").isOptIn())
          .warnsRefundDue(q -> q.paymentIs("paid, unlinked")),
      row(
              "processing",
              "reopen",
              COMMAND,
              "staff",
              guards(reasonGiven(), guard("payment-already-settled", q -> !q.paymentIs("paid"))),
              "waiting-for-payment",
              effect("write-log"))
          .paymentBecomes("due"),
      row(
          "shipped",
          "unship",
          COMMAND,
          "staff",
          guards(reasonGiven()),
          "processing",
          effect("write-log")),
      row(
              "all",
              "payment-refunded",
              EVENT,
              "payment-provider, staff",
              guards(guard("payment-conflict", q -> q.paymentIs("paid, unlinked"))),
              "same",
              effect("email-refund"))
          .paymentBecomes("refunded"),
      row(
          "all",
          "view",
          COMMAND,
          "customer, staff",
          guards(guard("account-required", q -> !q.by("customer") || q.account())),
          "same"),
      row("all", "packing-slip", COMMAND, "staff", guards(), "same", effect("print-packing-slip")),
      row(
              "all",
              "delete",
              COMMAND,
              "staff",
              guards(guard("not-deletable", q -> q.test() || q.in("shipped, canceled"))),
              "same",
              effect("remove-order"))
          .warnsRefundDue(q -> q.paymentIs("paid, unlinked") && q.is("canceled")));

  private static final List<Telling> TELLING = List.of(
      telling(
          "processing, shipped",
          "pay",
          "customer",
          q -> q.settled() || q.paymentIs("unlinked"),
          "payment-already-settled"),
      telling(
          "processing, shipped",
          "pay",
          "customer",
          q -> q.paymentIs("refunded"),
          "payment-was-refunded"),
      telling(
          "processing, shipped",
          "pay",
          "customer",
          Question::open,
          "payment-closed",
          "contact-shop"),
      telling("canceled", "pay", "customer", "order-is-closed", "reorder"),
      telling(
          "received, waiting-for-payment, processing",
          "cancel",
          "customer",
          Telling.ORDINARY,
          "contact-shop"));

  private static final List<Elsewhere> ELSEWHERE = List.of(
      elsewhere("canceled", "payment-received", q -> true, "payment-after-cancellation"),
      elsewhere("processing, shipped", "payment-received", q -> q.paymentIs("paid"), "paid-twice"),
      elsewhere("processing, shipped", "payment-received", q -> true, "unexpected-payment"));

  static final Table TABLE = new Table(
      "webshop",
      List.of("goods"),
      List.of("payment-reference", "reference"),
      STATUSES,
      ROWS,
      List.of(),
      TELLING,
      Map.of(
          "payment-received",
          WebshopTable::isSamePayment,
          "payment-refunded",
          q -> q.paymentIs("refunded")),
      Map.of(),
      ELSEWHERE);

  private WebshopTable() {}

  /** "payment is paid and the `payment-reference` is the same or missing on either side". */
  static boolean isSamePayment(Question q) {
    Object known = q.ofOrder("payment-reference");
    Object told = q.ofInput("payment-reference");
    return q.paymentIs("paid") && (known == null || told == null || known.equals(told));
  }
}
