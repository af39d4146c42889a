package dev.orderstatus.core.oracle;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the shop should do: with its condition, whether it is optional, opt-in, and its parameter.
 */
record Effect(
    String code,
    Predicate<Question> when,
    boolean optional,
    boolean optIn,
    String parameter,
    Function<Question, Object> value) {

  /** E-mails that go to the customer; the others go to staff, but for email-approver. */
  private static final List<String> CUSTOMER_EMAILS = List.of(
      "email-order-confirmation",
      "email-payment-received",
      "email-payment-link",
      "email-status-update",
      "email-refund",
      "email-delay",
      "email-quote");

  static Effect effect(String code) {
    return new Effect(code, q -> true, false, false, null, null);
  }

  Effect onlyIf(Predicate<Question> condition) {
    return new Effect(code, condition, optional, optIn, parameter, value);
  }

  Effect isOptional() {
    return new Effect(code, when, true, optIn, parameter, value);
  }

  /** "are an effect only when `notifyCustomer` is set". */
  Effect isOptIn() {
    return new Effect(code, Question::notifyCustomer, optional, true, parameter, value);
  }

  Effect with(String name, Function<Question, Object> of) {
    return new Effect(code, when, optional, optIn, name, of);
  }

  String rendered(Question q) {
    String parameters = parameter == null ? "" : "{" + parameter + "=" + value.apply(q) + "}";
    return code + parameters + (optional ? "?" : "") + "@" + audience();
  }

  /**
   * Section 2: the customer for show-…, open-…, redirect-to-payment, start-new-order, send-invoice
   * and e-mails to the customer; the approver for email-approver; staff for all others.
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
