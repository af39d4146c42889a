package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.webshop.Webshop;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The answers about money by the payment that follows from it. A cell is the answer and the payment
 * after it; {@code =} says that it stays, {@code .} that the payment cannot be in such an order,
 * and {@code *} before an answer that an order of parts has another one than a flat order:
 *
 * <ul>
 *   <li>money that arrives while nothing is to pay always needs attention, and is stored where the
 *       report says how much it is;
 *   <li>money that arrives while something is to pay is accepted, also after the order went on;
 *   <li>money of an unlinked payment that the linked ones do not make up for is unlinked;
 *   <li>a payment that holds nothing cannot have been told before;
 *   <li>a failed attempt and an open dispute stay what they are until another report ends them;
 *   <li>what is withdrawn after a part refund leaves nothing but the refund;
 *   <li>a canceled order owes nothing.
 * </ul>
 */
class MoneyTableTests {

  private static final List<String> COLUMNS =
      List.of("NR", "D", "I", "PP", "AU", "DF", "UN", "PA", "PR", "RF", "DI");

  private static final String TABLE = """
      place new                 | ok = | ok = redirect | ok = redirect | ok = redirect | ok = | ok = | ok = | ok = | ok = | ok = | ok =
      pay received              | no no-payment-needed | ok = | ok = | ok = | no payment-is-authorized | no payment-agreed-later | no payment-not-linked | no payment-already-settled | no payment-already-settled | no payment-was-refunded | no payment-disputed
      pay waiting               | no no-payment-needed | ok = | ok = | ok = | no payment-is-authorized | no payment-agreed-later | no payment-not-linked | no payment-already-settled | no payment-already-settled | no payment-was-refunded | no payment-disputed
      pay processing            | no no-payment-needed | no payment-closed | no payment-closed | no payment-closed | no payment-is-authorized | no payment-agreed-later | no payment-not-linked | no payment-already-settled | no payment-already-settled | no payment-was-refunded | no payment-disputed
      pay shipped               | no no-payment-needed | no payment-closed | no payment-closed | no payment-closed | no payment-is-authorized | no payment-agreed-later | no payment-not-linked | no payment-already-settled | no payment-already-settled | no payment-was-refunded | no payment-disputed
      pay canceled              | no order-is-closed reorder | . | . | . | no order-is-closed contact-shop | . | no order-is-closed contact-shop | no order-is-closed contact-shop | no order-is-closed contact-shop | no order-is-closed reorder | no order-is-closed contact-shop
      payment-received waiting tr_1    | *att unexpected-payment = | *ok PA | *ok PA | same = | ok PA | ok PA | same = | same = | past = | past = | past =
      payment-received processing tr_1 | *att unexpected-payment = | *ok PA | *ok PA | same = | ok PA | ok PA | same = | same = | past = | past = | past =
      payment-received canceled tr_1   | *att payment-after-cancellation = | . | . | . | att payment-after-cancellation UN | . | same = | same = | past = | past = | past =
      payment-received received        | *att unexpected-payment = | ok PA | ok PA | att unexpected-payment = | ok PA | ok PA | *att paid-twice = | same = | same = | att payment-was-refunded = | att payment-disputed =
      payment-received processing      | att unexpected-payment = | *ok PA | *ok PA | att unexpected-payment = | ok PA | ok PA | att unexpected-payment = | same = | same = | att payment-was-refunded = | att payment-disputed =
      payment-received canceled        | att payment-after-cancellation = | . | . | . | att payment-after-cancellation = | . | att payment-after-cancellation = | same = | same = | att payment-was-refunded = | att payment-disputed =
      payment-received received tr_9   | *att unexpected-payment = | ok PA | ok PA | ok PA | ok PA | ok PA | *att paid-twice = | att paid-twice = | att paid-twice = | *att unexpected-payment = | att unexpected-payment =
      payment-received waiting tr_9    | *att unexpected-payment = | ok PA | ok PA | ok PA | ok PA | ok PA | *att paid-twice = | att paid-twice = | att paid-twice = | *att unexpected-payment = | att unexpected-payment =
      payment-received processing tr_9 | att unexpected-payment = | *ok PA | *ok PA | ok PA | ok PA | ok PA | att unexpected-payment = | att paid-twice = | att paid-twice = | att unexpected-payment = | att unexpected-payment =
      payment-received shipped tr_9    | att unexpected-payment = | *ok PA | *ok PA | ok PA | ok PA | ok PA | att unexpected-payment = | att paid-twice = | att paid-twice = | att unexpected-payment = | att unexpected-payment =
      payment-received canceled tr_9   | att payment-after-cancellation = | . | . | . | att payment-after-cancellation = | . | att payment-after-cancellation = | att paid-twice = | att paid-twice = | att payment-after-cancellation = | att payment-after-cancellation =
      payment-received received tr_9 5000   | *att unexpected-payment UN | ok PA | ok PA | ok PA | ok PA | ok PA | *att paid-twice = | att paid-twice = | *att paid-twice UN | *att unexpected-payment UN | att unexpected-payment =
      payment-received processing tr_9 5000 | att unexpected-payment UN | *ok PA | *ok PA | ok PA | ok PA | ok PA | att unexpected-payment = | att paid-twice = | *att paid-twice UN | att unexpected-payment UN | att unexpected-payment =
      payment-received canceled tr_9 5000   | att payment-after-cancellation UN | . | . | . | att payment-after-cancellation UN | . | att payment-after-cancellation = | att paid-twice = | *att paid-twice PA | att payment-after-cancellation UN | att payment-after-cancellation =
      payment-interrupted received tr_1     | *other-payment = | ok I | *same = | att payment-conflict = | att payment-conflict = | past = | att payment-conflict = | att payment-conflict = | att payment-conflict = | past = | att payment-conflict =
      payment-interrupted processing tr_1   | *other-payment = | past = | *same = | att payment-conflict = | att payment-conflict = | past = | att payment-conflict = | att payment-conflict = | att payment-conflict = | past = | att payment-conflict =
      payment-interrupted received tr_9     | other-payment = | ok I | ok = | ok = | other-payment = | other-payment = | other-payment = | other-payment = | other-payment = | other-payment = | other-payment =
      payment-interrupted waiting tr_9      | other-payment = | ok I | same = | same = | other-payment = | other-payment = | other-payment = | other-payment = | other-payment = | other-payment = | other-payment =
      payment-interrupted received          | past = | ok I | ok = | ok = | past = | past = | past = | past = | past = | past = | past =
      payment-interrupted waiting           | past = | ok I | same = | same = | past = | past = | past = | past = | past = | past = | past =
      payment-interrupted canceled          | past = | . | . | . | past = | . | past = | past = | past = | past = | past =
      await-payment received    | no payment-not-due | ok = | ok = | ok = | no payment-not-due | no payment-not-due | no payment-not-due | no payment-not-due | no payment-not-due | no payment-not-due | no payment-not-due
      process received          | ok = | no payment-still-expected | no payment-still-expected | no payment-still-expected | ok = | ok = | no payment-still-expected | ok = | ok = | no payment-was-refunded | no payment-disputed
      process waiting           | ok = | no payment-still-expected | no payment-still-expected | no payment-still-expected | ok = | ok = | no payment-still-expected | ok = | ok = | no payment-was-refunded | no payment-disputed
      waive-payment received    | no payment-not-due | ok NR | ok NR | ok PA | no payment-not-due | no payment-not-due | no payment-not-due | no payment-not-due | no payment-not-due | no payment-not-due | no payment-not-due
      defer-payment waiting     | no payment-not-due | ok DF | ok DF | no payment-partly-made | no payment-not-due | no payment-not-due | no payment-not-due | no payment-not-due | no payment-not-due | no payment-not-due | no payment-not-due
      link-payment received     | no payment-not-unlinked | no payment-not-unlinked | no payment-not-unlinked | no payment-not-unlinked | no payment-not-unlinked | no payment-not-unlinked | ok PA | no payment-not-unlinked | no payment-not-unlinked | no payment-not-unlinked | no payment-not-unlinked
      link-payment processing   | no payment-not-unlinked | no payment-not-unlinked | no payment-not-unlinked | no payment-not-unlinked | no payment-not-unlinked | no payment-not-unlinked | ok PA | no payment-not-unlinked | no payment-not-unlinked | no payment-not-unlinked | no payment-not-unlinked
      withdraw-payment received      | no no-payment-held | no no-payment-held | no no-payment-held | ok D | ok D | ok D | ok D | ok D | *ok RF | no no-payment-held | ok D
      withdraw-payment processing    | no no-payment-held | no no-payment-held | no no-payment-held | ok D | ok D | ok D | ok D | ok D | *ok RF | no no-payment-held | ok D
      withdraw-payment canceled tr_1 | no no-payment-held | . | . | . | *ok NR | . | *ok NR | *ok NR | *ok RF | no no-payment-held | *ok NR
      ship processing           | ok = | ok = not-paid | ok = not-paid | ok = not-paid | ok = | ok = | ok = | ok = | ok = | ok = not-paid | ok = payment-disputed
      cancel processing         | ok = | *ok NR | *ok NR | *ok PA refund-due | ok = authorization-open | *ok NR | ok = refund-due | ok = refund-due | ok = refund-due | ok = | ok = payment-disputed
      reopen processing         | ok D | ok = | *ok = | ok = | no payment-is-authorized | ok D | no payment-not-linked | no payment-already-settled | no payment-already-settled | ok D | no payment-disputed
      payment-refunded processing tr_1 | att payment-conflict = | att payment-conflict = | att payment-conflict = | ok RF | att payment-conflict = | att payment-conflict = | ok RF | ok RF | ok RF | same = | *ok =
      payment-refunded canceled tr_1   | att payment-conflict = | . | . | . | att payment-conflict = | . | ok RF | ok RF | ok RF | same = | *ok =
      payment-refunded processing      | att payment-conflict = | att payment-conflict = | att payment-conflict = | ok RF | att payment-conflict = | att payment-conflict = | ok RF | ok RF | ok RF | same = | *ok =
      payment-refunded received tr_9   | *att payment-conflict = | *att payment-conflict = | other-payment = | other-payment = | other-payment = | other-payment = | other-payment = | other-payment = | other-payment = | other-payment = | other-payment =
      delete canceled           | ok = | . | . | . | ok = authorization-open | . | ok = refund-due | ok = refund-due | ok = refund-due | ok = | ok = payment-disputed
      delete shipped            | ok = | ok = | ok = | ok = | ok = | ok = | ok = refund-due | ok = | ok = | ok = | ok = payment-disputed
      """;

  static Stream<String> rows() {
    return TABLE.lines().filter(line -> !line.isBlank());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachPaymentHasTheAnswerOfTheTable(String row) {
    List<String> cells = Arrays.stream(row.split("\\|")).map(String::strip).toList();
    List<String> asked = List.of(cells.get(0).split(" "));
    List<String> expected =
        cells.stream().skip(1).map(cell -> cell.replace("*", "")).toList();
    List<String> actual = COLUMNS.stream().map(column -> answer(column, asked)).toList();
    assertThat(actual).as(row).isEqualTo(expected);
  }

  private static String answer(String column, List<String> asked) {
    OrderStatus status = status(asked.get(1));
    Whole whole = Moneys.whole(Moneys.PAYMENTS.get(column), status);
    Payment before = Shop.WEBSHOP.standing(whole).orderPayment();
    if (!before.equals(Moneys.PAYMENTS.get(column))) {
      return ".";
    }
    Course course = Shop.WEBSHOP.decide(whole, request(asked));
    Payment after = Shop.WEBSHOP.standing(course.after()).orderPayment();
    boolean refused = course.isRefused();
    assertThat(refused && !before.equals(after))
        .as("a refusal that changes money")
        .isFalse();
    return Stream.of(
            outcome(course.decision()), refused ? "" : word(before, after), remarks(course))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static OrderStatus status(String word) {
    return switch (word) {
      case "new" -> OrderStatus.NEW;
      case "waiting" -> Webshop.WAITING_FOR_PAYMENT;
      default -> OrderStatus.of(word);
    };
  }

  private static CourseRequest request(List<String> asked) {
    Action action = Action.of(asked.get(0));
    boolean report = asked.get(0).startsWith("payment-");
    boolean pays = List.of("pay", "place").contains(asked.get(0));
    CourseRequest request = CourseRequest.of(
            action, report ? PAYMENT_PROVIDER : pays ? CUSTOMER : STAFF, Moneys.LATER)
        .withJustification("because");
    if (asked.size() > 2) {
      request = request.with(Webshop.PAYMENT_REFERENCE, asked.get(2));
    }
    return asked.size() > 3
        ? request.with(CourseRequest.AMOUNT, Long.parseLong(asked.get(3)))
        : request;
  }

  private static String outcome(Decision decision) {
    String code = decision.reasons().stream()
        .findFirst()
        .map(reason -> reason.code().value())
        .orElse("");
    return switch (decision.kind()) {
      case ACCEPTED -> "ok";
      case REFUSED -> "no " + code;
      case ATTENTION -> "att " + code;
      case UNCHANGED ->
        code.equals("already-reflected") ? "same" : code.equals("already-past") ? "past" : code;
    };
  }

  private static String word(Payment before, Payment after) {
    return before.equals(after) ? "=" : Moneys.name(after);
  }

  private static String remarks(Course course) {
    Stream<String> warnings =
        course.decision().warnings().stream().map(code -> code.code().value());
    Stream<String> redirects = course.effects().stream()
        .map(effect -> effect.code().value())
        .filter("redirect-to-payment"::equals)
        .map(code -> "redirect");
    Stream<String> remedies = course.decision().reasons().stream()
        .filter(reason -> reason.code().value().equals("order-is-closed"))
        .flatMap(reason -> reason.remedies().stream())
        .map(remedy -> remedy.code().value());
    return Stream.of(warnings, redirects, remedies)
        .flatMap(texts -> texts)
        .collect(Collectors.joining(" "));
  }
}
