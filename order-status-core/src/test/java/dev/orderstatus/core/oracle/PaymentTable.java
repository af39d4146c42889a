package dev.orderstatus.core.oracle;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What each rule says of each payment, cell by cell, as "orders of parts" has it in its section 3.
 * W webshop, R reseller, M marketplace.
 */
final class PaymentTable {

  private static final Map<String, Rule> RULES = """
      rule                                  | NR | D | I | PP | AU | DF | UN | PA | PR | RF | DI
      W place: redirect, paymentLink true   | no | yes | yes | yes | no | no | no | no | no | no | no
      W pay: received, waiting              | no-need | ✓ | ✓ | ✓ | auth | later | notlinked; contact-shop | settled | settled | refd | disp
      pay: processing to shipped            | no-need | closed; contact-shop | same | same | auth | later | notlinked; contact-shop | settled | settled | refd | disp
      R pay: pending, waiting               | no-need | payment-not-completed; contact-shop, supply-bank-statement | same | same | auth | later | notlinked; contact-shop, supply-bank-statement if no `payment-proof` | settled | settled | refd | disp
      R pay: pending-payment                | no-need | payment-cannot-be-completed; ask-staff, reorder | same | payment-cannot-be-completed; ask-staff, contact-shop | auth | later | notlinked; contact-shop, supply-bank-statement if no `payment-proof` | settled | settled | refd | disp
      pay: canceled                         | order-is-closed; reorder | same | same | order-is-closed; contact-shop | same | order-is-closed; reorder | order-is-closed; contact-shop | same | same | order-is-closed; reorder | order-is-closed; contact-shop

      received, same number                 | past | past | past | reflected | table | table | reflected | reflected | past | past | past
      received, X missing                   | table | table | table | unexp = | table | table | table | reflected | reflected | refd = | disp =
      received, R missing                   | table | table | table | unexp = | table | table | table | reflected | reflected | unexp→UN | disp =
      received: unpaid                      | ✓→PA | ✓→PA | ✓→PA | ✓→PA | ✓→PA | ✓→PA | ✓→PA | paid-twice = | paid-twice = | ✓→PA | unexp =
      received: unpaid, warning             | unexp | – | – | – | – | – | – | – | – | – | –
      received: processing to shipped       | unexp→UN | unexp→UN | unexp→UN | ✓→PA | ✓→PA | ✓→PA | unexp = | paid-twice = | paid-twice = | unexp→UN | unexp =
      R received: pending-payment           | notlinked→UN; supply-bank-statement | same | same | same | same | same | notlinked =; supply-bank-statement | paid-twice = | paid-twice = | notlinked→UN; supply-bank-statement | notlinked =; supply-bank-statement
      received: canceled                    | payment-after-cancellation→UN; contact-shop | same | same | same | same | same | payment-after-cancellation =; contact-shop | paid-twice = | paid-twice = | payment-after-cancellation→UN; contact-shop | payment-after-cancellation =; contact-shop

      interrupted or failed, same number    | past | table | table | conflict | conflict | past | conflict | conflict | conflict | past | conflict
      interrupted or failed, other number   | other-payment | table | table | table | other-payment | other-payment | other-payment | other-payment | other-payment | other-payment | other-payment
      interrupted or failed, number missing | past | table | table | table | past | past | past | past | past | past | past
      interrupted: payment becomes          | – | →I | →I | = | – | – | – | – | – | – | –
      W interrupted: reflected in waiting   | no | no | yes | yes | no | no | no | no | no | no | no
      R failed: warning                     | – | – | – | refund-due | – | – | – | – | – | – | –
      refunded                              | conflict | conflict | conflict | ✓→RF | conflict | conflict | ✓→RF | ✓→RF | ✓→RF | reflected | ✓→RF

      await-payment                         | notdue | ✓ | ✓ | ✓ | notdue | notdue | notdue | notdue | notdue | notdue | notdue
      W process, R accept                   | ✓ | still | still | still | ✓ | ✓ | still | ✓ | ✓ | refd | disp
      W waive-payment                       | notdue | ✓→NR | ✓→NR | ✓→PA | notdue | notdue | notdue | notdue | notdue | notdue | notdue
      defer-payment                         | notdue | ✓→DF | ✓→DF | partly | notdue | notdue | notdue | notdue | notdue | notdue | notdue
      link-payment                          | payment-not-unlinked | same | same | same | same | same | ✓→PA | payment-not-unlinked | same | same | same
      withdraw-payment                      | no-payment-held | no-payment-held | no-payment-held | ✓→D | ✓→D | ✓→D | ✓→D | ✓→D | ✓→D | no-payment-held | ✓→D
      W reopen                              | ✓→D | ✓→D | ✓→D | ✓ = | auth | ✓→D | notlinked | settled | settled | ✓→D | disp
      R submit-payment-proof                | no-need | ✓→UN | ✓→UN | ✓ = | auth | ✓ = | ✓ = | settled | settled | refd | disp
      R place-manually                      | ✓→PA | ✓→PA | ✓→PA | ✓→PA | ✓ = | ✓→PA | ✓→PA | ✓ = | ✓ = | refd | disp

      W ship: warning                       | – | not-paid | not-paid | not-paid | – | – | – | – | – | not-paid | payment-disputed
      R ship: not linked                    | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | notlinked; supply-bank-statement | ✓ | ✓ | ✓ | ✓
      R ship: warning                       | – | not-paid | not-paid | not-paid | – | – | – | – | – | not-paid | payment-disputed
      R supplier-shipped: warning           | – | not-paid | not-paid | not-paid | – | – | not-paid | – | – | not-paid | payment-disputed
      cancel, M delete: warning             | – | – | – | refund-due | authorization-open | – | refund-due | refund-due | refund-due | – | payment-disputed
      W delete: warning                     | – | – | – | – | – | – | refund-due | – | – | – | payment-disputed
      W delete: warning in canceled         | – | – | – | refund-due | authorization-open | – | – | refund-due | refund-due | – | –

      phase in an awaiting-payment status   | in-progress | awaiting-payment | awaiting-payment | awaiting-payment | in-progress | in-progress | awaiting-payment | in-progress | in-progress | in-progress | in-progress
      """
      .lines()
      .filter(line -> !line.isBlank())
      .skip(1)
      .map(Rule::split)
      .collect(Collectors.toMap(
          cells -> cells.get(0), cells -> Rule.read(cells.subList(1, cells.size()))));

  private PaymentTable() {}

  static Rule rule(String name) {
    Rule rule = RULES.get(name);
    if (rule == null) {
      throw new IllegalArgumentException("no such rule: " + name);
    }
    return rule;
  }

  /** Sections 3 and 8: an order that awaits nothing more does not await payment. */
  static String phase(String phase, String payment) {
    return phase.equals("awaiting-payment")
        ? rule("phase in an awaiting-payment status").cells().get(payment).code()
        : phase;
  }
}
