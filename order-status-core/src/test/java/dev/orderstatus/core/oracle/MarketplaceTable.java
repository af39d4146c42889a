package dev.orderstatus.core.oracle;

/** Section 6. */
final class MarketplaceTable {

  private static final String STATUSES = """
      draft                 | draft       | recent     |
      start                 | draft       | recent     |
      scheduled             | scheduled   | recent     |
      provisioning-started  | in-progress | recent     |
      provisioning-finished | in-progress | recent     |
      provisioning-failed   | failed      | recent     |
      completed             | completed   | historical | terminal
      completed-with-errors | completed   | historical | terminal
      deleted               | deleted     | historical | terminal
      """;

  private static final String ROWS = """
      (new) | quote | command | staff | type quote: wrong-order-type | draft |
      (new) | start | command | customer, staff | type offer or subscription: wrong-order-type; vendor not microsoft: not-available-for-vendor | start |
      (new), start, scheduled | schedule | command | customer, staff | type subscription: wrong-order-type; `scheduled-for`: date-required; later than the day of `at`: date-not-in-the-future | scheduled | input scheduled-for
      (new) | purchase | command | customer, staff | type offer or subscription: wrong-order-type | provisioning-started | send-to-vendor
      draft | send-quote | command | staff | vendor not microsoft: not-available-for-vendor | start | email-quote
      draft | purchase | command | staff | | provisioning-started | send-to-vendor
      start | purchase | command | customer, staff | | provisioning-started | send-to-vendor
      scheduled | date-reached | event | system | `scheduled-for` is there and not later than the day of `at`: too-early (wait-until if `scheduled-for`) | provisioning-started | send-to-vendor
      provisioning-started | vendor-approved | event | supplier | | provisioning-finished |
      provisioning-started | provisioning-rejected | event | supplier | | provisioning-failed | input failure-reason; new attempt
      provisioning-failed | retry | command | staff | | provisioning-started | send-to-vendor; cleared failure-reason
      provisioning-finished | complete | command | system, staff | | completed |
      provisioning-finished | vendor-error | event | supplier | | completed-with-errors | input failure-reason
      draft, start, scheduled, provisioning-failed | delete | command | customer, staff | draft, provisioning-failed: staff only: not-permitted-for-actor | deleted | warning [cancel, M delete: warning]
      draft, start, scheduled, provisioning-started, provisioning-finished, provisioning-failed | modify | command | customer, staff | draft: staff only: not-permitted-for-actor | same |
      all | payment-refunded | event | payment-provider, staff | [refunded] | same | email-refund; compares and stores payment-reference
      all | view | command | customer, staff | draft: not the customer: not-visible-to-customer | same |
      """;

  private static final String MORE_TELLING = """
      historical | modify | anyone | order-is-historical |
      historical | delete | anyone | order-is-historical |
      historical | retry | anyone | order-is-historical |
      """;

  static final Table TABLE = new TableText("marketplace", "offer, subscription, quote")
      .where("historical", "completed, completed-with-errors, deleted")
      .statuses(STATUSES)
      .rows(ROWS)
      .moreTelling(MORE_TELLING)
      .reflected("payment-refunded", q -> q.paymentIs("refunded"))
      .past(
          "date-reached",
          "provisioning-finished, provisioning-failed, completed, completed-with-errors")
      .past("vendor-approved", "completed, completed-with-errors")
      .table();

  private MarketplaceTable() {}
}
