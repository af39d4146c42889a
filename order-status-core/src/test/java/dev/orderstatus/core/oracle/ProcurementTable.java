package dev.orderstatus.core.oracle;

import static dev.orderstatus.core.oracle.Effect.effect;
import static dev.orderstatus.core.oracle.Guard.guard;
import static dev.orderstatus.core.oracle.Guard.guards;
import static dev.orderstatus.core.oracle.Guard.reasonGiven;
import static dev.orderstatus.core.oracle.Row.row;
import static dev.orderstatus.core.oracle.Table.COMMAND;
import static dev.orderstatus.core.oracle.Table.EVENT;
import static dev.orderstatus.core.oracle.Table.Telling.telling;

import dev.orderstatus.core.oracle.Table.Status;
import dev.orderstatus.core.oracle.Table.Telling;
import java.util.List;
import java.util.Map;

/** Section 7. */
final class ProcurementTable {

  private static final String AT_THE_DISTRIBUTOR = "approved, processing, preparing";
  private static final String ON_ITS_WAY = "in-delivery, delivered, returned-to-distributor";

  private static final List<Status> STATUSES = List.of(
      new Status("pending", "awaiting-approval", "recent", ""),
      new Status("withdrawn", "canceled", "historical", "terminal"),
      new Status("declined", "canceled", "historical", "terminal"),
      new Status("approved", "in-progress", "recent", ""),
      new Status("processing", "in-progress", "recent", ""),
      new Status("preparing", "in-progress", "recent", ""),
      new Status("in-delivery", "shipped", "recent", ""),
      new Status("delivered", "completed", "historical", "final"),
      new Status("returned-to-distributor", "returned", "historical", "final"),
      new Status("canceled", "canceled", "historical", "terminal"));

  private static final List<Row> ROWS = List.of(
      row("(new)", "request", COMMAND, "customer", guards(), "pending", effect("email-approver")),
      row("pending", "withdraw", COMMAND, "customer", guards(), "withdrawn"),
      row(
          "pending",
          "approve",
          COMMAND,
          "approver",
          guards(),
          "approved",
          effect("send-to-distributor"),
          effect("email-status-update")),
      row(
          "pending",
          "decline",
          COMMAND,
          "approver",
          guards(reasonGiven()),
          "declined",
          effect("email-status-update")),
      row("pending", "modify", COMMAND, "customer", guards(), "same"),
      row("approved", "processing-started", EVENT, "supplier", guards(), "processing"),
      row("approved, processing", "preparation-started", EVENT, "supplier", guards(), "preparing"),
      row(
          AT_THE_DISTRIBUTOR,
          "delivery-started",
          EVENT,
          "supplier, carrier",
          guards(),
          "in-delivery"),
      row(
          AT_THE_DISTRIBUTOR + ", in-delivery",
          "delivered",
          EVENT,
          "carrier",
          guards(),
          "delivered"),
      row("in-delivery", "not-picked-up", EVENT, "carrier", guards(), "returned-to-distributor"),
      row(
          AT_THE_DISTRIBUTOR + ", in-delivery",
          "shipment-updated",
          EVENT,
          "supplier, carrier",
          guards(),
          "same"),
      row(
          AT_THE_DISTRIBUTOR,
          "cancel",
          COMMAND,
          "supplier",
          guards(),
          "canceled",
          effect("email-status-update")),
      row(
          AT_THE_DISTRIBUTOR + ", in-delivery, delivered",
          "track",
          COMMAND,
          "customer, staff",
          guards(guard("no-shipment-updates-yet", q -> q.has("tracking-link"))),
          "same",
          effect("open-tracking-page")),
      row("all", "view", COMMAND, "customer, staff, approver", guards(), "same"));

  private static final List<Telling> TELLING = List.of(
      telling(
          AT_THE_DISTRIBUTOR, "withdraw", "customer", "no-longer-pending", "contact-distributor"),
      telling(ON_ITS_WAY, "withdraw", "customer", "no-longer-pending", "contact-distributor"),
      telling("pending", "cancel", "customer", Telling.ORDINARY, "withdraw"),
      telling(
              AT_THE_DISTRIBUTOR,
              "modify",
              "customer",
              "handled-by-distributor",
              "contact-distributor")
          .and(
              q -> q.has("acquisition", "financed") || q.has("acquisition", "leased"),
              "cancel-rather-than-modify"),
      telling(
          AT_THE_DISTRIBUTOR,
          "cancel",
          "customer",
          "handled-by-distributor",
          "contact-distributor"),
      telling(ON_ITS_WAY, "modify", "customer", "delivery-has-started", "contact-distributor"),
      telling(ON_ITS_WAY, "cancel", "customer", "delivery-has-started", "contact-distributor"),
      telling(ON_ITS_WAY, "cancel", "supplier", "delivery-has-started", "contact-distributor"));

  static final Table TABLE = new Table(
      "procurement",
      List.of("product-request"),
      List.of("acquisition", "tracking-link", "estimated-shipping", "support-contact"),
      STATUSES,
      ROWS,
      List.of(),
      TELLING,
      Map.of("shipment-updated", ProcurementTable::everyInputIsKnown),
      Map.of(
          "processing-started",
          "preparing, " + ON_ITS_WAY,
          "preparation-started",
          ON_ITS_WAY,
          "delivery-started",
          "delivered, returned-to-distributor",
          "shipment-updated",
          "delivered, returned-to-distributor"),
      List.of());

  private ProcurementTable() {}

  /** "every input given equals the order's attribute (so with no input at all)". */
  private static boolean everyInputIsKnown(Question q) {
    return q.inputs().keySet().stream()
        .filter(name -> q.ofInput(name) != null)
        .allMatch(name -> q.ofInput(name).equals(q.ofOrder(name)));
  }
}
