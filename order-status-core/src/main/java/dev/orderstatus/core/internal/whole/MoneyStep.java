package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.parts.Entry;
import dev.orderstatus.api.parts.EntrySort;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A step of the order that is about its money. The table of the order's set decides, by the payment
 * that follows; what it says about the payment becomes entries.
 */
final class MoneyStep {

  private static final Attribute<String> REFERENCE = Attribute.text("payment-reference");

  private final WholeState state;
  private final CourseRequest asked;
  private final Request request;
  private final MoneyAction action;
  private final boolean event;
  private final PaymentBook book;
  private final @Nullable String named;
  private final OptionalLong amount;

  MoneyStep(WholeState state, CourseRequest asked, MoneyAction action, boolean event) {
    this.state = state;
    this.asked = asked;
    this.request = asked.request();
    this.action = action;
    this.event = event;
    this.book = new PaymentBook(state, request.at());
    this.named = request.inputs().find(REFERENCE) instanceof String text ? text : null;
    this.amount = request.inputs().find(CourseRequest.AMOUNT) instanceof Long number
        ? OptionalLong.of(number)
        : OptionalLong.empty();
  }

  Asked ask() {
    Answer answer = state.kinds().judge().ask(view(), seenRequest());
    if (answer.decision() instanceof Refused) {
      return nothing(answer.decision());
    }
    if (named == null && amount.isPresent() && event) {
      return nothing(Reasons.attention(Reasons.PAYMENT_NOT_NAMED));
    }
    Decision known = named == null ? null : knownAlready(named);
    Decision decision = known == null ? byAmounts(answer.decision()) : known;
    if (known != null
        || decision instanceof Unchanged
        || (decision instanceof Attention attention && !isKept(attention))) {
      return nothing(decision);
    }
    write();
    Decision stands = book.isUnwritten() ? unwritten(decision) : decision;
    boolean moves = action == MoneyAction.REOPEN && stands instanceof Accepted;
    return book.isUnwritten() && !moves ? nothing(stands) : stored(answer, stands);
  }

  /** The answer of the table, but where the amounts show that the money is not expected. */
  private Decision byAmounts(Decision table) {
    if (action == MoneyAction.REFUNDED
        && named != null
        && amount.isPresent()
        && amount.getAsLong() > book.held(named)) {
      return Reasons.attention(Reasons.PAYMENT_CONFLICT);
    }
    return action == MoneyAction.RECEIVED
            && table instanceof Accepted
            && state.standing().number(StandingNumber.TO_PAY) == 0
        ? Reasons.attention(Reasons.nothingToPay(state))
        : table;
  }

  /** The answer to an action that the table accepts, but not about the payment that it names. */
  private Decision unwritten(Decision decision) {
    if (!(decision instanceof Accepted)) {
      return decision;
    }
    return switch (action) {
      case LINK -> new Refused(List.of(Reason.of(ReasonCode.of("payment-not-unlinked"))));
      case WITHDRAW -> new Refused(List.of(Reason.of(ReasonCode.of("no-payment-held"))));
      case REFUNDED ->
        named != null && book.hasMoney(named)
            ? new Unchanged(Reason.of(ReasonCode.ALREADY_REFLECTED))
            : Reasons.attention(Reasons.PAYMENT_CONFLICT);
      default -> decision;
    };
  }

  private Asked nothing(Decision decision) {
    return new Asked(decision, event, null);
  }

  /** The answer to a repeated report, and to a command about a payment that is not there. */
  private @Nullable Decision knownAlready(String number) {
    EntrySort sort = action.reports();
    if (sort == null) {
      return book.find(number) == null && action.needsPayment()
          ? new Refused(List.of(Reasons.unknownPart(new PartId(book.kind(), number))))
          : null;
    }
    Entry known = book.entry(sort, number);
    if (known == null) {
      return null;
    }
    OptionalLong before = known.amount();
    if (amount.isPresent() && before.isPresent() && !amount.equals(before)) {
      return Reasons.attention(Reasons.otherAmount(before.getAsLong(), amount.getAsLong()));
    }
    boolean left = sort == EntrySort.CAPTURED && book.hasLeft(number, before.orElse(0));
    return new Unchanged(Reason.of(left ? ReasonCode.ALREADY_PAST : ReasonCode.ALREADY_REFLECTED));
  }

  /** A report about one payment is kept; one about all of them, only where the table says so. */
  private boolean isKept(Attention attention) {
    return attention.change().payment().isPresent() || named != null;
  }

  /**
   * The order with the number of another payment, as the table compares numbers: in an order of
   * parts, a report is about the payment on the order, about another one, or about none.
   */
  private OrderSnapshot view() {
    OrderSnapshot view = state.view(request.action(), asked);
    Attributes without = view.attributes().without(REFERENCE);
    if (named == null) {
      return view.withAttributes(without);
    }
    boolean conflicts = action == MoneyAction.INTERRUPTED && book.hasMoney(named);
    String other = conflicts ? named : book.otherThan(named);
    if (other == null && action == MoneyAction.INTERRUPTED && book.find(named) == null) {
      other = "not " + named;
    }
    return view.withAttributes(other == null ? without : without.with(REFERENCE, other));
  }

  /**
   * A payment of the order that holds nothing yet is not another one, and a command of staff names
   * a payment where the table takes none.
   */
  private Request seenRequest() {
    Attributes inputs = request.inputs().without(CourseRequest.AMOUNT);
    boolean expected = named != null
        && book.find(named) != null
        && (action == MoneyAction.REFUNDED
            || (action == MoneyAction.INTERRUPTED && !book.hasMoney(named)));
    return request.withInputs(
        expected || action.namesPayment() ? inputs.without(REFERENCE) : inputs);
  }

  private void write() {
    switch (action) {
      case RECEIVED -> receive();
      case INTERRUPTED -> book.fail(named);
      case REFUNDED -> book.refund(named, amount);
      case WAIVE -> book.waive();
      case DEFER -> book.agree(named, state.standing().number(StandingNumber.TO_SECURE));
      case LINK -> book.link(named);
      case WITHDRAW -> book.withdraw(named);
      case REOPEN -> book.reopen();
    }
  }

  private void receive() {
    if (named == null) {
      book.receiveAll();
    } else {
      book.receive(named, amount);
    }
  }

  private Asked stored(Answer answer, Decision decision) {
    OrderSnapshot before = state.whole().order();
    Attributes attributes = WholeState.stored(answer.after().attributes()).without(REFERENCE);
    Object reference = before.attributes().find(REFERENCE);
    OrderSnapshot after = decision instanceof Accepted
        ? answer
            .after()
            .withPayment(before.payment())
            .withAttributes(
                reference == null
                    ? attributes
                    : attributes.withRaw(REFERENCE.value(), Objects.requireNonNull(reference)))
        : before;
    Whole whole = book.whole().with(after);
    WholeState next = state.after(whole);
    if (action == MoneyAction.REOPEN && next.standing().number(StandingNumber.TO_PAY) == 0) {
      return nothing(new Refused(List.of(Reasons.NO_PAYMENT_NEEDED)));
    }
    return new Asked(decision, event, next);
  }
}
