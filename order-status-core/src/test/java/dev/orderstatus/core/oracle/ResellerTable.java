package dev.orderstatus.core.oracle;

/** Section 5. */
final class ResellerTable {

  private static final String STATUSES = """
      pending                   | awaiting-payment | recent     |
      pending-payment           | awaiting-payment | recent     |
      waiting-for-payment       | awaiting-payment | recent     |
      in-process                | in-progress      | recent     |
      pending-with-supplier     | in-progress      | recent     |
      in-progress-with-supplier | in-progress      | recent     |
      on-hold                   | on-hold          | recent     |
      shipped                   | shipped          | historical | final
      canceled                  | canceled         | historical | terminal
      """;

  private static final String ROWS = """
      (new) | place | command | customer, staff | | pending | email-order-confirmation
      pending, waiting-for-payment | payment-interrupted | event | payment-provider, system | | pending-payment | payment becomes [interrupted: payment becomes]; compares payment-reference
      pending | await-payment | command | staff, system | [await-payment] | waiting-for-payment |
      pending, waiting-for-payment | payment-received | event | payment-provider, staff | [received: unpaid] | ENTRY | input payment-reference; warning [received: unpaid, warning]
      in-process, the three, shipped | payment-received | event | payment-provider, staff | [received: processing to shipped] | same | input payment-reference
      pending, waiting-for-payment | accept | command | staff, system | [W process, R accept] | ENTRY |
      unpaid | payment-failed | event | payment-provider, system | | canceled | email-status-update; compares payment-reference; warning [R failed: warning]
      unpaid | submit-payment-proof | command | customer, staff | [R submit-payment-proof] | same | payment-proof becomes yes; email-staff
      unpaid | place-manually | command | staff | [R place-manually]; `payment-proof` is yes, or payment refunded or disputed: payment-proof-required (supply-bank-statement) | ENTRY | input payment-reference
      unpaid | defer-payment | command | staff | [defer-payment]; reason given: reason-required (give-reason) | same | write-log
      in-process, the three, shipped | link-payment | command | staff | [link-payment] | same | input payment-reference
      all | withdraw-payment | command | staff | [withdraw-payment]; reason given: reason-required (give-reason) | same | cleared payment-proof; cleared payment-reference if payment authorized or deferred; write-log
      in-process | ship | command | system, staff | [R ship: not linked] | shipped | for software; email-status-update; warning [R ship: warning]
      pending-with-supplier | supplier-started | event | supplier | | in-progress-with-supplier | for hardware
      pending-with-supplier, in-progress-with-supplier | hold | command | supplier, staff | `hold-reason` is one of its two values: hold-reason-required; for delay `delay-note`: delay-note-required | on-hold | for hardware; input hold-reason, delay-note; show-delay-note if for delay; email-delay if for delay
      on-hold | update-delay | command | supplier, staff | `hold-reason` is there and is delay: not-delayed; `delay-note` given in the inputs: delay-note-required | same | input delay-note; show-delay-note; email-delay
      on-hold | resume | command | supplier, staff | | in-progress-with-supplier | for hardware; cleared hold-reason, delay-note
      the three | ship | command | supplier, staff | [R ship: not linked] | shipped | for hardware; email-status-update; warning [R ship: warning]
      the three | supplier-shipped | event | supplier | | shipped | for hardware; email-status-update; warning [R supplier-shipped: warning]
      all but shipped, canceled | cancel | command | staff | | canceled | email-status-update; notify-supplier if with the supplier; warning [cancel, M delete: warning]
      all | payment-refunded | event | payment-provider, staff | [refunded] | same | email-refund; cleared payment-proof; compares and stores payment-reference
      canceled | reorder | command | customer | | same | start-new-order
      all | view | command | customer, staff | | same |
      """.replace("ENTRY", "in-process for software, pending-with-supplier for hardware");

  private static final String MORE_TELLING = """
      canceled | pay | customer | [pay: canceled] |
      pending-payment | pay | customer | [R pay: pending-payment] |
      pending, waiting-for-payment | pay | customer | [R pay: pending, waiting] |
      in-process, the three, shipped | pay | customer | [pay: processing to shipped] |
      all | pay | not customer | not-permitted-for-actor |
      all but shipped, canceled | cancel | customer | only-staff-may-cancel | ask-staff
      all | delete | anyone | order-stays-in-overview |
      unpaid | ship | anyone | payment-not-linked if payment unlinked | supply-bank-statement
      """;

  private static final String ELSEWHERE = """
      canceled | payment-received | [received: canceled]
      pending-payment | payment-received | [R received: pending-payment]
      canceled | supplier-shipped | shipped-after-cancellation
      """;

  static final Table TABLE = new TableText("reseller", "software, hardware")
      .where("unpaid", "pending, pending-payment, waiting-for-payment")
      .where("the three", "pending-with-supplier, in-progress-with-supplier, on-hold")
      .statuses(STATUSES)
      .rows(ROWS)
      .withoutTransition("pay", "customer")
      .withoutTransition("delete", "")
      .moreTelling(MORE_TELLING)
      .reflected("payment-refunded", q -> q.paymentIs("refunded"))
      .past("supplier-started", "on-hold, shipped")
      .elsewhere(ELSEWHERE)
      .table();

  private ResellerTable() {}
}
