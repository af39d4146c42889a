package dev.orderstatus.core.oracle;

import static dev.orderstatus.core.oracle.Effect.effect;
import static dev.orderstatus.core.oracle.Guard.guard;
import static dev.orderstatus.core.oracle.Guard.guards;
import static dev.orderstatus.core.oracle.Row.row;
import static dev.orderstatus.core.oracle.Table.COMMAND;
import static dev.orderstatus.core.oracle.Table.EVENT;
import static dev.orderstatus.core.oracle.Table.Telling.telling;

import dev.orderstatus.core.oracle.Table.Status;
import dev.orderstatus.core.oracle.Table.Telling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Section 6. */
final class MarketplaceTable {

  private static final String HISTORICAL = "completed, completed-with-errors, deleted";

  private static final List<Status> STATUSES = List.of(
      new Status("draft", "draft", "recent", ""),
      new Status("start", "draft", "recent", ""),
      new Status("scheduled", "scheduled", "recent", ""),
      new Status("provisioning-started", "in-progress", "recent", ""),
      new Status("provisioning-finished", "in-progress", "recent", ""),
      new Status("provisioning-failed", "failed", "recent", ""),
      new Status("completed", "completed", "historical", "terminal"),
      new Status("completed-with-errors", "completed", "historical", "terminal"),
      new Status("deleted", "deleted", "historical", "terminal"));

  private static final List<Row> ROWS = List.of(
      row(
          "(new)",
          "quote",
          COMMAND,
          "staff",
          guards(guard("wrong-order-type", q -> q.ofType("quote"))),
          "draft"),
      row(
          "(new)",
          "start",
          COMMAND,
          "customer, staff",
          guards(
              guard("wrong-order-type", q -> q.ofType("offer, subscription")),
              guard("not-available-for-vendor", q -> !q.has("vendor", "microsoft"))),
          "start"),
      row(
          "(new), start, scheduled",
          "schedule",
          COMMAND,
          "customer, staff",
          guards(
              guard("wrong-order-type", q -> q.ofType("subscription")),
              guard("date-required", q -> q.has("scheduled-for")).needs("scheduled-for"),
              guard("date-not-in-the-future", q -> !q.has("scheduled-for") || isAfterDayOfAt(q))),
          "scheduled"),
      row(
          "(new)",
          "purchase",
          COMMAND,
          "customer, staff",
          guards(guard("wrong-order-type", q -> q.ofType("offer, subscription"))),
          "provisioning-started",
          effect("send-to-vendor")),
      row(
          "draft",
          "send-quote",
          COMMAND,
          "staff",
          guards(guard("not-available-for-vendor", q -> !q.has("vendor", "microsoft"))),
          "start",
          effect("email-quote")),
      row(
          "draft",
          "purchase",
          COMMAND,
          "staff",
          guards(),
          "provisioning-started",
          effect("send-to-vendor")),
      row(
          "start",
          "purchase",
          COMMAND,
          "customer, staff",
          guards(),
          "provisioning-started",
          effect("send-to-vendor")),
      row(
          "scheduled",
          "date-reached",
          EVENT,
          "system",
          guards(guard("too-early", q -> q.has("scheduled-for") && !isAfterDayOfAt(q))),
          "provisioning-started",
          effect("send-to-vendor")),
      row(
          "provisioning-started",
          "vendor-approved",
          EVENT,
          "supplier",
          guards(),
          "provisioning-finished"),
      row(
          "provisioning-started",
          "provisioning-rejected",
          EVENT,
          "supplier",
          guards(),
          "provisioning-failed"),
      row(
              "provisioning-failed",
              "retry",
              COMMAND,
              "staff",
              guards(),
              "provisioning-started",
              effect("send-to-vendor"))
          .cleared("failure-reason"),
      row("provisioning-finished", "complete", COMMAND, "system, staff", guards(), "completed"),
      row(
          "provisioning-finished",
          "vendor-error",
          EVENT,
          "supplier",
          guards(),
          "completed-with-errors"),
      row(
          "draft, start, scheduled, provisioning-failed",
          "delete",
          COMMAND,
          "customer, staff",
          guards(guard(
              "not-permitted-for-actor",
              q -> !q.in("draft, provisioning-failed") || q.by("staff"))),
          "deleted"),
      row(
          "draft, start, scheduled, provisioning-started, provisioning-finished, provisioning-failed",
          "modify",
          COMMAND,
          "customer, staff",
          guards(guard("not-permitted-for-actor", q -> !q.is("draft") || q.by("staff"))),
          "same"),
      row(
          "all",
          "view",
          COMMAND,
          "customer, staff",
          guards(guard("not-visible-to-customer", q -> !q.is("draft") || !q.by("customer"))),
          "same"));

  private static final List<Telling> TELLING = List.of(
      telling(HISTORICAL, "modify", "*", "order-is-historical"),
      telling(HISTORICAL, "delete", "*", "order-is-historical"),
      telling(HISTORICAL, "retry", "*", "order-is-historical"));

  static final Table TABLE = new Table(
      "marketplace",
      List.of("offer", "subscription", "quote"),
      List.of("vendor", "scheduled-for", "failure-reason"),
      STATUSES,
      ROWS,
      List.of(),
      TELLING,
      Map.of(),
      Map.of(
          "date-reached",
          "provisioning-finished, provisioning-failed, completed, completed-with-errors",
          "vendor-approved",
          "completed, completed-with-errors"),
      List.of());

  private MarketplaceTable() {}

  private static boolean isAfterDayOfAt(Question q) {
    return ((LocalDate) q.value("scheduled-for")).isAfter(q.day());
  }
}
