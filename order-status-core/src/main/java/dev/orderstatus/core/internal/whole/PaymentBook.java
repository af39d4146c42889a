package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.parts.Entry;
import dev.orderstatus.api.parts.EntrySort;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The payments of a whole, and the entries that a step of the order writes. Not thread-safe. */
final class PaymentBook {

  private static final String UNNAMED = "unnamed-";

  private final WholeState state;
  private final Instant at;
  private final CompiledKind kind;
  private final SortedMap<String, Part> payments = new TreeMap<>();
  private final Map<String, List<Entry>> written = new LinkedHashMap<>();
  private final Map<EntrySort, Set<String>> taken = new EnumMap<>(EntrySort.class);
  private Money money;

  PaymentBook(WholeState state, Instant at) {
    this.state = state;
    this.at = at;
    this.kind = Objects.requireNonNull(state.kinds().ofMoney());
    this.money = state.whole().money();
    for (Part part : state.whole().parts()) {
      if (part.id().kind().equals(kind())) {
        payments.put(part.id().code(), part);
      }
    }
  }

  String kind() {
    return kind.kind().code();
  }

  /** The whole with everything that was written. */
  Whole whole() {
    List<Part> parts = new ArrayList<>();
    for (Part part : state.whole().parts()) {
      List<Entry> more = part.id().kind().equals(kind()) ? written.get(part.id().code()) : null;
      parts.add(more == null ? part : with(part.toBuilder(), more));
    }
    written.forEach((code, entries) -> {
      if (find(code) == null) {
        parts.add(with(begun(code), entries));
      }
    });
    return state.whole().toBuilder().money(money).parts(parts).build();
  }

  private Part.Builder begun(String code) {
    return Part.of(kind(), code)
        .status(OrderStatus.of("started"))
        .statusSince(at)
        .createdAt(at);
  }

  private static Part with(Part.Builder part, List<Entry> entries) {
    return part.entries(entries.toArray(Entry[]::new)).build();
  }

  boolean isUnwritten() {
    return written.isEmpty() && money.equals(state.whole().money());
  }

  /** A payment as it was before anything was written; null if there is none. */
  @Nullable Part find(String code) {
    return payments.get(code);
  }

  @Nullable Entry entry(EntrySort sort, String number) {
    for (Part payment : payments.values()) {
      for (Entry entry : payment.entries()) {
        if (entry.sort() == sort && entry.number().equals(number)) {
          return entry;
        }
      }
    }
    return null;
  }

  long held(String code) {
    MoneyFacts facts = state.money(new PartId(kind(), code));
    return facts == null ? 0 : facts.held();
  }

  /** True if a captured amount was refunded since, in part or as a whole, lost, or is disputed. */
  boolean hasLeft(String code, long captured) {
    MoneyFacts facts = state.money(new PartId(kind(), code));
    return facts == null || facts.held() < captured || facts.sums().disputed();
  }

  boolean hasMoney(String code) {
    MoneyFacts facts = state.money(new PartId(kind(), code));
    return facts != null && (facts.sums().captured() > 0 || facts.sums().authorized() > 0);
  }

  /** Another payment that holds money, or else any other; null if there is none. */
  @Nullable String otherThan(String code) {
    return payments.keySet().stream()
        .filter(other -> !other.equals(code))
        .min(Comparator.comparing((String other) -> held(other) == 0)
            .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  private MoneyFacts facts(Part payment) {
    return Objects.requireNonNull(state.money(payment.id()));
  }

  private void write(String code, EntrySort sort, OptionalLong amount) {
    write(code, new Entry(sort, number(sort, code), amount, at));
  }

  private void write(String code, Entry entry) {
    written.computeIfAbsent(code, none -> new ArrayList<>()).add(entry);
    taken(entry.sort()).add(entry.number());
  }

  /** The number of the payment where it is free, and one more otherwise. */
  private String number(EntrySort sort, String code) {
    Set<String> numbers = taken(sort);
    String number = code;
    for (int i = 2; numbers.contains(number); i++) {
      number = code + "-" + i;
    }
    return number;
  }

  /** The numbers that entries of a sort have, of whatever part. */
  private Set<String> taken(EntrySort sort) {
    Set<String> known = taken.get(sort);
    if (known == null) {
      known = new HashSet<>();
      for (Part part : state.whole().parts()) {
        for (Entry entry : part.entries()) {
          if (entry.sort() == sort) {
            known.add(entry.number());
          }
        }
      }
      taken.put(sort, known);
    }
    return known;
  }

  private String unnamed() {
    int i = 1;
    while (payments.containsKey(UNNAMED + i)) {
      i++;
    }
    return UNNAMED + i;
  }

  private long number(StandingNumber number) {
    return state.standing().number(number);
  }

  private void capture(String code, long amount) {
    if (amount > 0) {
      write(code, EntrySort.CAPTURED, OptionalLong.of(amount));
      if (number(StandingNumber.TO_PAY) > 0 && !state.isCanceled() && isFirstCapture(find(code))) {
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
    long expected = payment == null ? 0 : facts(payment).expected(payment);
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
    for (Part payment : payments.values()) {
      long open = Math.min(
          rest, facts(payment).sums().authorized() + facts(payment).sums().agreed());
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
    List<String> started = payments.values().stream()
        .filter(payment -> facts(payment).isUnderWay())
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
    return code == null ? List.copyOf(payments.keySet()) : List.of(code);
  }

  void waive() {
    long granted = Math.max(money.granted(), money.total() - number(StandingNumber.NET));
    money = money.withGranted(granted).withWaived(money.waived() + granted - money.granted());
  }

  void agree(@Nullable String code, long amount) {
    write(code == null ? unnamed() : code, EntrySort.AGREED, OptionalLong.of(amount));
  }

  void link(@Nullable String code) {
    for (String one : named(code)) {
      Part payment = find(one);
      if (payment != null && !facts(payment).sums().linked() && held(one) > 0) {
        write(one, EntrySort.LINKED, OptionalLong.empty());
      }
    }
  }

  /** Voids what is authorized, closes what is agreed, and writes off what is held. */
  void withdraw(@Nullable String code) {
    for (String one : named(code)) {
      MoneyFacts facts = facts(Objects.requireNonNull(find(one)));
      end(one, EntrySort.VOIDED, facts.sums().authorized());
      end(one, EntrySort.CLOSED, facts.sums().agreed());
      if (facts.held() > 0) {
        lose(one, facts);
      }
    }
  }

  /**
   * What is held is lost by its dispute; any other dispute about it ends with nothing left. The
   * number of a dispute may be taken by a loss that was reported of another payment.
   */
  private void lose(String code, MoneyFacts facts) {
    List<String> disputes = facts.ledger().openDisputes();
    long amount = facts.held();
    for (String dispute : disputes.isEmpty() ? List.of(code) : disputes) {
      write(
          code,
          Entry.of(EntrySort.DISPUTE_LOST, number(EntrySort.DISPUTE_LOST, dispute), amount, at));
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
    for (Part payment : payments.values()) {
      MoneyFacts facts = facts(payment);
      boolean refunded = facts.sums().captured() > 0 && facts.held() == 0;
      if (refunded || facts.sums().agreed() > 0) {
        String code = payment.id().code();
        write(code, Entry.of(EntrySort.CLOSED, number(EntrySort.CLOSED, code), notBefore(payment)));
      }
    }
    money = money.withGranted(money.granted() - money.waived()).withWaived(0);
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
