package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.definition.Kind.Arrival;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.parts.CountsAs;
import dev.orderstatus.api.parts.Entry;
import dev.orderstatus.api.parts.EntrySort;
import dev.orderstatus.api.parts.Ledger;
import dev.orderstatus.api.parts.Posting;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The step that was asked about, where it is a part's. */
final class PartStep {

  private final WholeState state;
  private final CourseRequest asked;
  private final Request request;
  private final PartId id;

  PartStep(WholeState state, CourseRequest asked) {
    this.state = state;
    this.asked = asked;
    this.request = asked.request();
    this.id = asked.about().orElseThrow();
  }

  /** The part as it is asked about, or as it would begin; the order for an unknown kind. */
  OrderSnapshot view() {
    CompiledKind kind = state.kinds().find(id.kind());
    if (kind == null) {
      return state.view(null, asked);
    }
    Part part = state
        .whole()
        .part(id)
        .orElseGet(() -> begun(kind, kind.arrival(request.action(), request.actor())));
    return state.view(part, kind, null, asked);
  }

  Asked ask() {
    Action action = request.action();
    CompiledKind kind = state.kinds().find(id.kind());
    if (kind == null) {
      return nothing(state.kinds().isEvent(asked.about(), action), Reasons.unknownPart(id));
    }
    boolean event = kind.judge().isEvent(action);
    Part part = state.whole().part(id).orElse(null);
    if (part == null) {
      Arrival arrival = kind.arrival(action, request.actor());
      if (arrival == null && !kind.judge().creates(action)) {
        return nothing(event, Reasons.unknownPart(id));
      }
      part = begun(kind, arrival);
      if (arrival != null
          && isReturn(kind.countsAs(arrival.status()))
          && part.units().byLine().isEmpty()) {
        return nothing(event, Reasons.MORE_THAN_OUT);
      }
    }
    EntrySort sort = kind.kind().entries().get(action);
    if (kind.equals(state.kinds().ofMoney()) && MoneyAction.of(action) == MoneyAction.WITHDRAW) {
      return withdrawn(kind, part);
    }
    return sort == null ? ofStatus(kind, part, event) : ofEntry(kind, part, event, sort);
  }

  private static Asked nothing(boolean event, Reason reason) {
    return new Asked(Reasons.no(event, reason), event, null);
  }

  private Part begun(CompiledKind kind, @Nullable Arrival arrival) {
    Part.Builder begun = Part.of(id.kind(), id.code()).units(asked.units());
    given(CourseRequest.AMOUNT).ifPresent(begun::amount);
    if (arrival == null) {
      return begun.build();
    }
    Part arrived = begun
        .status(arrival.status())
        .statusSince(request.at())
        .createdAt(request.at())
        .build();
    return kind.isByUnits() && asked.units().byLine().isEmpty()
        ? arrived.toBuilder()
            .units(state.unitsFor(asked, kind.countsAs(arrival.status())))
            .build()
        : arrived;
  }

  private OptionalLong given(Attribute<Long> attribute) {
    return request.inputs().find(attribute) instanceof Long number
        ? OptionalLong.of(number)
        : OptionalLong.empty();
  }

  private Asked withdrawn(CompiledKind kind, Part part) {
    Decision decision = kind.judge()
        .ask(state.view(part, kind, request.action(), asked), request)
        .decision();
    if (!decision.isAccepted()) {
      return new Asked(decision, false, null);
    }
    PaymentBook book = new PaymentBook(state, request.at());
    book.withdraw(id.code());
    return new Asked(decision, false, state.after(book.whole()));
  }

  private Asked ofStatus(CompiledKind kind, Part part, boolean event) {
    Answer answer = kind.judge().ask(state.view(part, kind, request.action(), asked), request);
    Decision decision = answer.decision();
    if (!(decision instanceof Accepted accepted)) {
      return new Asked(decision, event, null);
    }
    Part changed = changed(part, answer.after());
    if (!event && kind.isByUnits() && takesUnits(accepted)) {
      boolean named =
          !asked.units().byLine().isEmpty() || !part.units().byLine().isEmpty();
      changed = changed.toBuilder()
          .units(named ? given(part) : state.unitsFor(asked, kind.countsAs(accepted.to())))
          .build();
    }
    Whole after = state.whole().with(changed);
    LineUnits units = WholeState.lines(state.kinds(), after);
    Reason broken = broken(kind.countsAs(accepted.to()), units);
    return broken == null
        ? new Asked(decision, event, state.after(after, units))
        : nothing(event, broken);
  }

  private static boolean takesUnits(Accepted accepted) {
    return accepted.from().equals(OrderStatus.NEW) || accepted.from().equals(accepted.to());
  }

  private Units given(Part part) {
    return asked.units().byLine().isEmpty() ? part.units() : asked.units();
  }

  /**
   * The reason for which the units of the parts do not add up after the step; null if they do. An
   * announced return of a parcel that is out no longer follows, so it does not hold the parcel up.
   */
  private static @Nullable Reason broken(CountsAs counts, LineUnits after) {
    if (after.holdsMoreThanActive()) {
      return Reasons.MORE_THAN_TO_PACK;
    }
    return after.receivedMoreThanOut() || (isReturn(counts) && after.returnsMoreThanOut())
        ? Reasons.MORE_THAN_OUT
        : null;
  }

  private static boolean isReturn(CountsAs counts) {
    return counts == CountsAs.ANNOUNCED || counts == CountsAs.RETURNED;
  }

  static Part changed(Part part, OrderSnapshot after) {
    boolean begins = part.status().equals(OrderStatus.NEW);
    return part.toBuilder()
        .status(after.status())
        .statusSince(after.statusSince())
        .createdAt(begins ? after.placedAt() : part.createdAt())
        .attributes(WholeState.stored(after.attributes()))
        .build();
  }

  private Asked ofEntry(CompiledKind kind, Part part, boolean event, EntrySort sort) {
    OptionalLong amount = amount(part, sort);
    Ledger ledger = Ledger.of(id.code(), part.entries());
    Entry entry = new Entry(sort, number(), amount, request.at());
    Answer answer = kind.judge().ask(state.view(part, kind, request.action(), asked), request);
    Decision decision = answer.decision();
    if (decision instanceof Refused) {
      return new Asked(decision, event, null);
    }
    Entry known = known(sort, entry.number());
    if (known != null) {
      return new Asked(again(known), event, null);
    }
    if (sort.needsAmount() && amount.isEmpty()) {
      return nothing(event, Reasons.PAYMENT_NOT_NAMED);
    }
    if (decision instanceof Unchanged) {
      return new Asked(decision, event, null);
    }
    Part changed = with(changed(part, answer.after()), entry);
    WholeState after = state.after(state.whole().with(changed));
    Posting posting = ledger.posting(entry, entries());
    if (posting == Posting.PAST) {
      return new Asked(new Unchanged(Reason.of(ReasonCode.ALREADY_PAST)), event, after);
    }
    boolean conflict = posting == Posting.CONFLICT && !(decision instanceof Attention);
    return new Asked(
        conflict ? Reasons.attention(Reasons.PAYMENT_CONFLICT) : decision, event, after);
  }

  private String number() {
    return request.inputs().find(CourseRequest.NUMBER) instanceof String number
        ? number
        : id.code();
  }

  /** A repeated report may leave the amount out. */
  private Decision again(Entry known) {
    OptionalLong given = given(CourseRequest.AMOUNT);
    return given.isPresent()
            && known.amount().isPresent()
            && given.getAsLong() != known.amount().getAsLong()
        ? Reasons.attention(Reasons.otherAmount(known.amount().getAsLong(), given.getAsLong()))
        : new Unchanged(Reason.of(ReasonCode.ALREADY_REFLECTED));
  }

  private @Nullable Entry known(EntrySort sort, String number) {
    for (Entry entry : entries()) {
      if (entry.sort() == sort && entry.number().equals(number)) {
        return entry;
      }
    }
    return null;
  }

  /** The number where it is free, and one more otherwise. */
  private String free(EntrySort sort, String number) {
    String free = number;
    for (int i = 2; known(sort, free) != null; i++) {
      free = number + "-" + i;
    }
    return free;
  }

  private List<Entry> entries() {
    List<Entry> all = new ArrayList<>();
    state.whole().parts().forEach(part -> all.addAll(part.entries()));
    return all;
  }

  private OptionalLong amount(Part part, EntrySort sort) {
    OptionalLong given = given(CourseRequest.AMOUNT);
    if (given.isPresent() || !sort.needsAmount()) {
      return given;
    }
    MoneyFacts money = state.money(part.id());
    long amount = switch (sort) {
      case REFUNDED, DISPUTE_LOST -> money == null ? 0 : money.held();
      default -> {
        long expected = money == null ? part.amount() : money.expected(part);
        yield expected > 0 ? expected : state.standing().number(StandingNumber.TO_SECURE);
      }
    };
    return amount > 0 ? OptionalLong.of(amount) : OptionalLong.empty();
  }

  /** A first capture links its payment where the order is not canceled and something is to pay. */
  private Part with(Part part, Entry entry) {
    List<Entry> entries = new ArrayList<>(part.entries());
    boolean first = entries.stream().noneMatch(other -> other.sort() == EntrySort.CAPTURED);
    entries.add(entry);
    if (entry.sort() == EntrySort.CAPTURED
        && first
        && !state.isCanceled()
        && state.standing().number(StandingNumber.TO_PAY) > 0) {
      entries.add(Entry.of(EntrySort.LINKED, free(EntrySort.LINKED, entry.number()), entry.at()));
    }
    return part.toBuilder().entries(entries).build();
  }
}
