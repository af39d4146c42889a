package dev.orderstatus.core.oracle;

/** Section 2, "One payment among several": what is decided before the table. */
final class SeveralPayments {

  private static final Rule REFLECTED_IN_WAITING =
      PaymentTable.rule("W interrupted: reflected in waiting");

  private SeveralPayments() {}

  /** The decision; null where the table decides, and where the event is not about money. */
  static Answer answer(Table table, Question q, boolean reflected) {
    return switch (q.action()) {
      case "payment-received" -> received(table, q);
      case "payment-refunded" -> isOther(q) ? Answers.unchanged(q, "other-payment") : null;
      case "payment-interrupted", "payment-failed" -> brokenOff(table, q, reflected);
      default -> null;
    };
  }

  private static Answer received(Table table, Question q) {
    if (isOther(q)) {
      return null;
    }
    boolean told = q.ofInput("payment-reference") != null;
    String number = isSame(q) ? "same number" : told ? "R missing" : "X missing";
    return answer(table, q, PaymentTable.rule("received, " + number));
  }

  private static Answer brokenOff(Table table, Question q, boolean reflected) {
    String number =
        isSame(q) ? "same number" : isOther(q) ? "other number" : "number missing";
    Answer answer = answer(table, q, PaymentTable.rule("interrupted or failed, " + number));
    if (answer != null) {
      return answer;
    }
    if (reflected) {
      return Answers.unchanged(q, "already-reflected");
    }
    return table.hasRow(q) ? null : Answers.unchanged(q, "already-past");
  }

  private static Answer answer(Table table, Question q, Rule rule) {
    Cell cell = rule.cell(q);
    return switch (cell.code()) {
      case "table" -> null;
      case "already-reflected", "already-past", "other-payment" ->
        Answers.unchanged(q, cell.code());
      default -> Answers.attention(q, cell, table.storedBy(q.action()));
    };
  }

  /** "*Same* = both known and equal". */
  private static boolean isSame(Question q) {
    Object counted = q.ofOrder("payment-reference");
    return counted != null && counted.equals(q.ofInput("payment-reference"));
  }

  /** "*other* = both known and different". */
  private static boolean isOther(Question q) {
    return q.ofOrder("payment-reference") != null
        && q.ofInput("payment-reference") != null
        && !isSame(q);
  }

  /** Webshop: "Reflected when waiting-for-payment and payment is interrupted". */
  static boolean isInterruptionReflected(Question q) {
    return q.in("waiting-for-payment") && REFLECTED_IN_WAITING.cell(q).code().equals("yes");
  }
}
