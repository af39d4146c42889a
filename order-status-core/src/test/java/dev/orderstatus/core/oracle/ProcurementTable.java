package dev.orderstatus.core.oracle;

/** Section 7. */
final class ProcurementTable {

  private static final String STATUSES = """
      pending                 | awaiting-approval | recent     |
      withdrawn               | canceled          | historical | terminal
      declined                | canceled          | historical | terminal
      approved                | in-progress       | recent     |
      processing              | in-progress       | recent     |
      preparing               | in-progress       | recent     |
      in-delivery             | shipped           | recent     |
      delivered               | completed         | historical | final
      returned-to-distributor | returned          | historical | final
      canceled                | canceled          | historical | terminal
      """;

  private static final String ROWS = """
      (new) | request | command | customer | | pending | email-approver
      pending | withdraw | command | customer | | withdrawn |
      pending | approve | command | approver | | approved | send-to-distributor; email-status-update
      pending | decline | command | approver | reason given: reason-required (give-reason) | declined | decline-reason becomes the reason; email-status-update
      pending | modify | command | customer | | same |
      approved | processing-started | event | supplier | | processing |
      approved, processing | preparation-started | event | supplier | | preparing |
      at the distributor | delivery-started | event | supplier, carrier | | in-delivery |
      at the distributor, in-delivery | delivered | event | carrier | | delivered |
      at the distributor, in-delivery | not-picked-up | event | carrier | | returned-to-distributor |
      at the distributor, in-delivery | shipment-updated | event | supplier, carrier | | same | input tracking-link, estimated-shipping
      at the distributor | cancel | command | supplier | | canceled | email-status-update
      at the distributor, in-delivery, delivered | track | command | customer, staff | `tracking-link`: no-shipment-updates-yet | same | open-tracking-page
      all | view | command | customer, staff, approver | | same |
      """;

  private static final String MORE_TELLING = """
      at the distributor, on its way | withdraw | customer | no-longer-pending | contact-distributor
      pending | cancel | customer | ordinary | withdraw
      at the distributor | modify | customer | handled-by-distributor | contact-distributor, cancel-rather-than-modify if financed or leased
      at the distributor | cancel | customer | handled-by-distributor | contact-distributor
      on its way | modify | customer | delivery-has-started | contact-distributor
      on its way | cancel | customer | delivery-has-started | contact-distributor
      on its way | cancel | supplier | delivery-has-started | contact-distributor
      """;

  static final Table TABLE = new TableText("procurement", "product-request")
      .where("at the distributor", "approved, processing, preparing")
      .where("on its way", "in-delivery, delivered, returned-to-distributor")
      .statuses(STATUSES)
      .rows(ROWS)
      .moreTelling(MORE_TELLING)
      .reflected("shipment-updated", ProcurementTable::everyInputIsKnown)
      .past("processing-started", "preparing, on its way")
      .past("preparation-started", "on its way")
      .past("delivery-started", "delivered, returned-to-distributor")
      .past("shipment-updated", "delivered, returned-to-distributor")
      .table();

  private ProcurementTable() {}

  /** "Every input given equals the order's attribute (so with no input at all)". */
  private static boolean everyInputIsKnown(Question q) {
    return q.ask().inputs().keySet().stream()
        .allMatch(name -> q.ofInput(name).equals(q.ofOrder(name)));
  }
}
