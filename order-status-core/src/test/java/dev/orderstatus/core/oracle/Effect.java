package dev.orderstatus.core.oracle;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the shop should do, as the tables write it: "CODE", "CODE optional", "CODE opt-in", "CODE if
 * CONDITION", "CODE with PARAMETER CONDITION".
 */
record Effect(String code, String how, Condition condition, String parameter, Condition value) {

  private static final Pattern WORDS =
      Pattern.compile("([a-z-]+)(?: (optional|opt-in))?(?: if (.+))?(?: with (\\w+) (.+))?");

  /** E-mails that go to the customer; the others go to staff, but for email-approver. */
  private static final List<String> CUSTOMER_EMAILS = List.of(
      "email-order-confirmation",
      "email-payment-received",
      "email-payment-link",
      "email-status-update",
      "email-refund",
      "email-delay",
      "email-quote");

  /** "An attention has one effect, `notify-staff`." */
  static final String OF_ATTENTION = "notify-staff@staff";

  static Effect read(String text) {
    Matcher words = WORDS.matcher(text);
    if (!words.matches()) {
      throw new IllegalArgumentException("not an effect: " + text);
    }
    return new Effect(
        words.group(1),
        words.group(2) == null ? "" : words.group(2),
        words.group(3) == null ? null : Condition.of(words.group(3)),
        words.group(4),
        words.group(5) == null ? null : Condition.of(words.group(5)));
  }

  /** "are an effect only when `notifyCustomer` is set". */
  boolean isOptIn() {
    return how.equals("opt-in");
  }

  boolean happens(Question q) {
    return (condition == null || condition.holds().test(q))
        && (!isOptIn() || q.ask().notifyCustomer());
  }

  /** {@code code{parameter=value}?@audience}, "?" where optional. */
  String rendered(Question q) {
    Map<String, Object> parameters =
        parameter == null ? Map.of() : Map.of(parameter, value.holds().test(q));
    String optional = how.equals("optional") ? "?" : "";
    return Reason.rendered(code, parameters) + optional + "@" + audience();
  }

  /**
   * "The customer for `show-…`, `open-…`, `redirect-to-payment`, `start-new-order`, `send-invoice`
   * and e-mails to the customer; the approver for `email-approver`; staff for all others."
   */
  private String audience() {
    if (code.equals("email-approver")) {
      return "approver";
    }
    boolean customer = code.startsWith("show-")
        || code.startsWith("open-")
        || List.of("redirect-to-payment", "start-new-order", "send-invoice").contains(code)
        || CUSTOMER_EMAILS.contains(code);
    return customer ? "customer" : "staff";
  }
}
