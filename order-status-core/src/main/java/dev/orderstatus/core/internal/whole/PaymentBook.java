package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.parts.Entry;
import dev.orderstatus.api.parts.EntrySort;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.PaymentAttempt;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The payments of a whole, and the entries that a step of the order writes. Not thread-safe. */
final class PaymentBook {

  private static final String UNNAMED = "unnamed-";

  private final WholeState state;
  private final Instant at;
  private final CompiledKind kind;
  private final List<Part> payments;
  private Whole whole;

  PaymentBook(WholeState state, Instant at) {
    this.state = state;
    this.at = at;
    this.kind = Objects.requireNonNull(state.kinds().ofMoney());
    this.whole = state.whole();
    this.payments = whole.parts().stream()
        .filter(part -> part.id().kind().equals(kind()))
        .sorted(Comparator.comparing(Part::id))
        .toList();
  }

  String kind() {
    return kind.kind().code();
  }

  Whole whole() {
    return whole;
  }

  boolean isUnwritten() {
    return whole.equals(state.whole());
  }

  @Nullable Part find(String code) {
    return whole.part(new PartId(kind(), code)).orElse(null);
  }

  @Nullable Entry entry(EntrySort sort, String number) {
    for (Part payment : payments) {
      for (Entry entry : payment.entries()) {
        if (entry.sort() == sort && entry.number().equals(number)) {
          return entry;
        }
      }
    }
    return null;
  }

  long held(String code) {
    MoneyFacts money = state.money(new PartId(kind(), code));
    return money == null ? 0 : money.held();
  }

  /** True if a captured amount was refunded since, in part or as a whole, lost, or is disputed. */
  boolean hasLeft(String code, long captured) {
    MoneyFacts money = state.money(new PartId(kind(), code));
    return money == null || money.held() < captured || money.sums().disputed();
  }

  boolean hasMoney(String code) {
    MoneyFacts money = state.money(new PartId(kind(), code));
    return money != null && (money.sums().captured() > 0 || money.sums().authorized() > 0);
  }

  /** Another payment that holds money, or else any other; null if there is none. */
  @Nullable String otherThan(String code) {
    return payments.stream()
        .map(payment -> payment.id().code())
        .filter(other -> !other.equals(code))
        .min(Comparator.comparing((String other) -> held(other) == 0)
            .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  private MoneyFacts money(Part payment) {
    return Objects.requireNonNull(state.money(payment.id()));
  }

  private void write(String code, EntrySort sort, OptionalLong amount) {
    write(code, new Entry(sort, number(sort, code), amount, at));
  }

  private void write(String code, Entry entry) {
    Part payment = find(code);
    Part.Builder changed = payment == null
        ? Part.of(kind(), code)
            .status(OrderStatus.of("started"))
            .statusSince(at)
            .createdAt(at)
        : payment.toBuilder();
    whole = whole.with(changed.entries(entry).build());
  }

  /** The number of the payment where it is free, and one more otherwise. */
  private String number(EntrySort sort, String code) {
    String number = code;
    for (int i = 2; isTaken(sort, number); i++) {
      number = code + "-" + i;
    }
    return number;
  }

  private boolean isTaken(EntrySort sort, String number) {
    return whole.parts().stream()
        .flatMap(part -> part.entries().stream())
        .anyMatch(entry -> entry.sort() == sort && entry.number().equals(number));
  }

  private String unnamed() {
    int i = 1;
    while (find(UNNAMED + i) != null) {
      i++;
    }
    return UNNAMED + i;
  }

  private long number(StandingNumber number) {
    return state.standing().number(number);
  }

  private void capture(String code, long amount) {
    if (amount > 0) {
      boolean links = number(StandingNumber.TO_PAY) > 0 && isFirstCapture(find(code));
      write(code, EntrySort.CAPTURED, OptionalLong.of(amount));
      if (links && !state.isCanceled()) {
        write(code, EntrySort.LINKED, OptionalLong.empty());
      }
    }
  }

  private static boolean isFirstCapture(@Nullable Part payment) {
    return payment == null
        || payment.entries().stream().noneMatch(entry -> entry.sort() == EntrySort.CAPTURED);
  }

  void receive(String code, OptionalLong given) {
    Part payment = find(code);
    long expected = payment == null ? 0 : money(payment).expected(payment);
    if (expected == 0) {
      expected = number(StandingNumber.TO_SECURE) > 0
          ? number(StandingNumber.TO_SECURE)
          : number(StandingNumber.TO_PAY);
    }
    capture(code, given.orElse(expected));
  }

  /** All that is to pay: first of what is authorized or agreed, by code, the rest anew. */
  void receiveAll() {
    long rest = number(StandingNumber.TO_PAY);
    for (Part payment : payments) {
      long open = Math.min(
          rest, money(payment).sums().authorized() + money(payment).sums().agreed());
      capture(payment.id().code(), open);
      rest -= open;
    }
    capture(unnamed(), rest);
  }

  void fail(@Nullable String code) {
    if (code != null) {
      write(code, EntrySort.ATTEMPT_FAILED, OptionalLong.empty());
      return;
    }
    List<String> started = payments.stream()
        .filter(payment -> money(payment).sums().attempt() == PaymentAttempt.UNDER_WAY)
        .map(payment -> payment.id().code())
        .toList();
    (started.isEmpty() ? List.of(unnamed()) : started)
        .forEach(one -> write(one, EntrySort.ATTEMPT_FAILED, OptionalLong.empty()));
  }

  void refund(@Nullable String code, OptionalLong given) {
    for (String one : named(code)) {
      long amount = given.orElse(held(one));
      if (amount > 0) {
        write(one, EntrySort.REFUNDED, OptionalLong.of(amount));
      }
    }
  }

  private List<String> named(@Nullable String code) {
    return code == null
        ? payments.stream().map(payment -> payment.id().code()).toList()
        : List.of(code);
  }

  void waive() {
    Money money = whole.money();
    long granted = Math.max(money.granted(), money.total() - number(StandingNumber.NET));
    whole = whole.with(money.withGranted(granted));
  }

  void agree(@Nullable String code, long amount) {
    write(code == null ? unnamed() : code, EntrySort.AGREED, OptionalLong.of(amount));
  }

  void link(@Nullable String code) {
    for (String one : named(code)) {
      Part payment = find(one);
      if (payment != null && !money(payment).sums().linked() && held(one) > 0) {
        write(one, EntrySort.LINKED, OptionalLong.empty());
      }
    }
  }

  /** Voids what is authorized, closes what is agreed, and writes off what is held. */
  void withdraw(@Nullable String code) {
    for (String one : named(code)) {
      MoneyFacts money = money(Objects.requireNonNull(find(one)));
      end(one, EntrySort.VOIDED, money.sums().authorized());
      end(one, EntrySort.CLOSED, money.sums().agreed());
      if (money.held() > 0) {
        lose(one, money);
      }
    }
  }

  /** What is held is lost by its dispute; any other dispute about it ends with nothing left. */
  private void lose(String code, MoneyFacts money) {
    List<String> disputes = money.ledger().openDisputes();
    List<String> numbers =
        disputes.isEmpty() ? List.of(number(EntrySort.DISPUTE_LOST, code)) : disputes;
    long amount = money.held();
    for (String number : numbers) {
      write(code, Entry.of(EntrySort.DISPUTE_LOST, number, amount, at));
      amount = 0;
    }
  }

  private void end(String code, EntrySort sort, long amount) {
    if (amount > 0) {
      write(code, sort, OptionalLong.of(amount));
    }
  }

  /** What was agreed, wholly refunded or waived is due again. */
  void reopen() {
    for (Part payment : payments) {
      MoneyFacts money = money(payment);
      boolean refunded = money.sums().captured() > 0 && money.held() == 0;
      if (refunded || money.sums().agreed() > 0) {
        String code = payment.id().code();
        write(code, Entry.of(EntrySort.CLOSED, number(EntrySort.CLOSED, code), notBefore(payment)));
      }
    }
    if (number(StandingNumber.CAPTURED) == 0 && number(StandingNumber.DUE) == 0) {
      whole = whole.with(whole.money().withGranted(0));
    }
  }

  /**
   * The instant of the step, or of the last entry where that is later, so that it is closed too.
   */
  private Instant notBefore(Part payment) {
    return payment.entries().stream()
        .map(Entry::at)
        .filter(at::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(at);
  }
}
