package dev.orderstatus.core.oracle;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A condition in the words of the tables.
 *
 * @param need what the actor would give with the action to make it hold, "reason" or an attribute;
 *     null if nothing
 */
record Condition(Predicate<Question> holds, String need) {

  private static final Map<String, Condition> NAMED = Map.ofEntries(
      // webshop
      named("not a test order, or staff", q -> !q.order().test() || q.by("staff")),
      named("account, or setting not required", q -> q.order().account() || !q.accountRequired()),
      needing("reason", "reason given", Question::reasonGiven),
      needing("reference", "`reference` given in the inputs", q -> q.ofInput("reference") != null),
      named(
          "customer: account, or setting `guest-page`",
          q -> !q.by("customer") || q.order().account() || q.guestPage()),
      named(
          "test order, or section historical",
          q -> q.order().test() || q.in("shipped", "canceled")),
      named("canceled", q -> q.in("canceled")),
      named("payment authorized or deferred", q -> q.paymentIs("authorized", "deferred")),
      // reseller
      named(
          "`payment-proof` is yes, or payment refunded or disputed",
          q -> q.has("payment-proof", true) || q.paymentIs("refunded", "disputed")),
      named(
          "with the supplier",
          q -> q.in("pending-with-supplier", "in-progress-with-supplier", "on-hold")),
      named("payment unlinked", q -> q.paymentIs("unlinked")),
      named("no `payment-proof`", q -> !q.has("payment-proof", true)),
      needing(
          "hold-reason",
          "`hold-reason` is one of its two values",
          q -> isForDelay(q) || q.has("hold-reason", "long-delivery-time")),
      named("for delay", Condition::isForDelay),
      needing("delay-note", "for delay `delay-note`", q -> !isForDelay(q) || q.has("delay-note")),
      named("`hold-reason` is there and is delay", Condition::isForDelay),
      needing(
          "delay-note", "`delay-note` given in the inputs", q -> q.ofInput("delay-note") != null),
      // marketplace
      named("type quote", q -> q.ofType("quote")),
      named("type offer or subscription", q -> q.ofType("offer", "subscription")),
      named("type subscription", q -> q.ofType("subscription")),
      named("vendor not microsoft", q -> !q.has("vendor", "microsoft")),
      needing("scheduled-for", "`scheduled-for`", q -> q.has("scheduled-for")),
      needing(
          "scheduled-for",
          "later than the day of `at`",
          q -> !q.has("scheduled-for") || isAfterDayOfAt(q)),
      named(
          "`scheduled-for` is there and not later than the day of `at`",
          q -> q.has("scheduled-for") && !isAfterDayOfAt(q)),
      named(
          "draft, provisioning-failed: staff only",
          q -> !q.in("draft", "provisioning-failed") || q.by("staff")),
      named("draft: staff only", q -> !q.in("draft") || q.by("staff")),
      named("draft: not the customer", q -> !q.in("draft") || !q.by("customer")),
      // procurement
      named("`tracking-link`", q -> q.has("tracking-link")),
      named(
          "financed or leased",
          q -> q.has("acquisition", "financed") || q.has("acquisition", "leased")));

  private static Map.Entry<String, Condition> named(String name, Predicate<Question> holds) {
    return Map.entry(name, new Condition(holds, null));
  }

  private static Map.Entry<String, Condition> needing(
      String need, String name, Predicate<Question> holds) {
    return Map.entry(name, new Condition(holds, need));
  }

  /** A condition by its words, or "[RULE]" where the rule's cell for the payment says yes. */
  static Condition of(String words) {
    if (words.startsWith("[")) {
      Rule rule = Rule.of(words);
      return new Condition(q -> rule.cell(q).code().equals("yes"), null);
    }
    Condition condition = NAMED.get(words);
    if (condition == null) {
      throw new IllegalArgumentException("no such condition: " + words);
    }
    return condition;
  }

  private static boolean isForDelay(Question q) {
    return q.has("hold-reason", "delay");
  }

  private static boolean isAfterDayOfAt(Question q) {
    return ((LocalDate) q.value("scheduled-for")).isAfter(q.day());
  }
}
