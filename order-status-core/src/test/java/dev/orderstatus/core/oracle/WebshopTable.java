package dev.orderstatus.core.oracle;

/** Section 4. */
final class WebshopTable {

  private static final String STATUSES = """
      received            | awaiting-payment | recent     |
      waiting-for-payment | awaiting-payment | recent     |
      processing          | in-progress      | recent     |
      shipped             | shipped          | historical | final
      canceled            | canceled         | historical | terminal
      """;

  private static final String ROWS = """
      (new) | place | command | customer, staff | not a test order, or staff: not-permitted-for-actor; account, or setting not required: account-required (log-in) | received \
      | show-confirmation; redirect-to-payment optional if [W place: redirect, paymentLink true]; email-order-confirmation with paymentLink [W place: redirect, paymentLink true]; email-merchant; email-administrators optional; push-notification optional; write-log; api-push optional
      received, waiting-for-payment | pay | command | customer | [W pay: received, waiting] | same | open-payment-page
      received, waiting-for-payment | payment-received | event | payment-provider, staff | [received: unpaid] | processing | email-payment-received; input payment-reference; warning [received: unpaid, warning]
      processing, shipped | payment-received | event | payment-provider, staff | [received: processing to shipped] | same | email-payment-received; input payment-reference
      received, waiting-for-payment | payment-interrupted | event | payment-provider, system | | waiting-for-payment | payment becomes [interrupted: payment becomes]; email-payment-link; compares payment-reference
      received | await-payment | command | staff, system | [await-payment] | waiting-for-payment |
      received, waiting-for-payment | process | command | staff | [W process, R accept] | processing | email-status-update opt-in
      received, waiting-for-payment | waive-payment | command | staff | [W waive-payment]; reason given: reason-required (give-reason) | same | write-log
      received, waiting-for-payment | defer-payment | command | staff | [defer-payment]; reason given: reason-required (give-reason) | same | write-log
      received, waiting-for-payment | link-payment | command | staff | [link-payment] | processing | input payment-reference; email-payment-received
      processing, shipped | link-payment | command | staff | [link-payment] | same | input payment-reference; email-payment-received
      all | withdraw-payment | command | staff | [withdraw-payment]; reason given: reason-required (give-reason) | same | write-log; cleared payment-reference if payment authorized or deferred
      processing | ship | command | staff | | shipped | email-status-update opt-in; send-invoice optional; input reference; reference clears when blank; warning [W ship: warning]
      received, waiting-for-payment, processing | cancel | command | staff | | canceled | email-status-update opt-in; warning [cancel, M delete: warning]
      processing | reopen | command | staff | reason given: reason-required (give-reason); [W reopen] | waiting-for-payment | write-log; email-payment-link
      shipped | unship | command | staff | reason given: reason-required (give-reason) | processing | write-log; cleared reference
      shipped | change-reference | command | staff | `reference` given in the inputs: reference-required | same | input reference; email-status-update opt-in
      all | payment-refunded | event | payment-provider, staff | [refunded] | same | email-refund; compares and stores payment-reference
      all | view | command | customer, staff | customer: account, or setting `guest-page`: account-required (contact-shop) | same |
      all | packing-slip | command | staff | | same | print-packing-slip
      all | delete | command | staff | test order, or section historical: not-deletable | same | remove-order; warning [W delete: warning]; warning [W delete: warning in canceled] if canceled
      """;

  private static final String MORE_TELLING = """
      processing, shipped | pay | customer | [pay: processing to shipped] |
      canceled | pay | customer | [pay: canceled] |
      received, waiting-for-payment, processing | cancel | customer | ordinary | contact-shop
      shipped | cancel | staff | ordinary | unship
      shipped | cancel | customer | ordinary | contact-shop
      """;

  private static final String ELSEWHERE = """
      canceled | payment-received | [received: canceled]
      """;

  static final Table TABLE = new TableText("webshop", "goods")
      .statuses(STATUSES)
      .rows(ROWS)
      .moreTelling(MORE_TELLING)
      .reflected("payment-interrupted", SeveralPayments::isInterruptionReflected)
      .reflected("payment-refunded", q -> q.paymentIs("refunded"))
      .elsewhere(ELSEWHERE)
      .table();

  private WebshopTable() {}
}
