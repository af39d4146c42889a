package dev.orderstatus.core.oracle;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule says of one payment, in the signs of the table: {@code ✓} accepted, {@code →PA}
 * payment becomes paid, {@code =} it stays, {@code –} none, else a code, short for payment-… where
 * the table has it short; then the remedies after a semicolon.
 *
 * @param code of a reason, an attention, a warning, or a word; "" where accepted
 * @param becomes the payment afterwards; null where it stays
 */
record Cell(boolean accepted, String code, String becomes, List<PossibleRemedy> remedies) {

  private static final Pattern SIGNS =
      Pattern.compile("(✓?)([a-z–-]*)(?:→([A-Z]+)| ?=)?(?:; (.*))?");

  private static final Map<String, String> SHORT = Map.ofEntries(
      Map.entry("settled", "payment-already-settled"),
      Map.entry("auth", "payment-is-authorized"),
      Map.entry("later", "payment-agreed-later"),
      Map.entry("notlinked", "payment-not-linked"),
      Map.entry("refd", "payment-was-refunded"),
      Map.entry("disp", "payment-disputed"),
      Map.entry("closed", "payment-closed"),
      Map.entry("still", "payment-still-expected"),
      Map.entry("notdue", "payment-not-due"),
      Map.entry("conflict", "payment-conflict"),
      Map.entry("partly", "payment-partly-made"),
      Map.entry("no-need", "no-payment-needed"),
      Map.entry("unexp", "unexpected-payment"),
      Map.entry("past", "already-past"),
      Map.entry("reflected", "already-reflected"));

  static Cell read(String text) {
    Matcher signs = SIGNS.matcher(text);
    if (!signs.matches()) {
      throw new IllegalArgumentException("not a cell: " + text);
    }
    String code = signs.group(2);
    return new Cell(
        !signs.group(1).isEmpty(),
        SHORT.getOrDefault(code, code),
        signs.group(3) == null ? null : Rule.COLUMNS.get(signs.group(3)),
        signs.group(4) == null ? List.of() : PossibleRemedy.list(signs.group(4)));
  }

  boolean isNone() {
    return code.equals("–");
  }

  Reason reason(Question q) {
    Reason reason = Reason.of(code).withRemedies(PossibleRemedy.of(remedies, q));
    return code.equals("paid-twice")
        ? reason
            .with("counted", q.ofOrder("payment-reference"))
            .with("received", q.ofInput("payment-reference"))
        : reason;
  }
}
