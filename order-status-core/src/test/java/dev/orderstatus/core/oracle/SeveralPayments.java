package dev.orderstatus.core.oracle;

import java.util.function.Predicate;

/** Section 2, "One payment among several": what is decided before the table. */
final class SeveralPayments {

  private static final String RECEIVED = "payment-received";
  private static final String REFUNDED = "payment-refunded";
  private static final Rule REFLECTED_IN_WAITING =
      PaymentTable.rule("W interrupted: reflected in waiting");

  private SeveralPayments() {}

  /** Whether an event is about money. */
  static boolean concern(Question q) {
    return switch (q.action()) {
      case RECEIVED, REFUNDED, "payment-interrupted", "payment-failed" -> true;
      default -> false;
    };
  }

  /** The decision, or null: the table. */
  static Answer answer(Table table, Question q, Predicate<Question> isReflected) {
    Cell cell = rule(q).cell(q);
    if (!cell.isTable()) {
      return answer(table, q, cell);
    }
    boolean brokenOff = !q.action().equals(RECEIVED) && !q.action().equals(REFUNDED);
    if (!brokenOff) {
      // "without the default reflection"; of a refund the table's own condition
      return null;
    }
    if (isReflected.test(q)) {
      return Answers.unchanged(q, "already-reflected");
    }
    return table.leadsFrom(q.status(), q.action()) ? null : Answers.unchanged(q, "already-past");
  }

  private static Answer answer(Table table, Question q, Cell cell) {
    return switch (cell.code()) {
      case "already-reflected", "already-past", "other-payment" ->
        Answers.unchanged(q, cell.code());
      default -> Answers.attention(q, cell, table.storedBy(q.action()));
    };
  }

  private static Rule rule(Question q) {
    Object counted = q.ofOrder("payment-reference");
    Object told = q.ofInput("payment-reference");
    boolean same = counted != null && counted.equals(told);
    boolean other = counted != null && told != null && !same;
    String number = switch (q.action()) {
      case RECEIVED -> same ? "same number" : other ? "other number" : told == null ? "X missing" : "R missing";
      default -> same ? "same number" : other ? "other number" : "number missing";
    };
    String event = switch (q.action()) {
      case RECEIVED -> "received, ";
      case REFUNDED -> "refunded, ";
      default -> "interrupted or failed, ";
    };
    return PaymentTable.rule(event + number);
  }

  /** Webshop: "Reflected when waiting-for-payment and payment is interrupted". */
  static boolean isInterruptionReflected(Question q) {
    return q.in("waiting-for-payment") && REFLECTED_IN_WAITING.cell(q).code().equals("yes");
  }
}
