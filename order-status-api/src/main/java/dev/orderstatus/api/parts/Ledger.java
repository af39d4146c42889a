package dev.orderstatus.api.parts;

import dev.orderstatus.api.code.OrderStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The entries of one payment, and everything that follows from them. Only the instants and numbers
 * of the entries matter, never the order in which they were reported; an entry reported twice
 * counts once. Amounts are whole minor units. Immutable and thread-safe.
 *
 * <pre>{@code
 * Ledger ledger = Ledger.of("tr_1", List.of(
 *     Entry.of(EntrySort.CAPTURED, "tr_1", 5000, monday),
 *     Entry.of(EntrySort.REFUNDED, "re_1", 2000, tuesday)));
 * ledger.sums("EUR").refunded(); // 2000
 * ledger.status(); // captured
 * }</pre>
 */
public final class Ledger {

  private static final OrderStatus STARTED = OrderStatus.of("started");
  private static final OrderStatus AGREED = OrderStatus.of("agreed");
  private static final OrderStatus AUTHORIZED = OrderStatus.of("authorized");
  private static final OrderStatus CAPTURED = OrderStatus.of("captured");
  private static final OrderStatus REFUNDED = OrderStatus.of("refunded");
  private static final OrderStatus DISPUTED = OrderStatus.of("disputed");
  private static final OrderStatus CLOSED = OrderStatus.of("closed");
  private static final OrderStatus FAILED = OrderStatus.of("failed");

  private final String payment;
  private final Entries entries;
  private final EntryTally tally;

  private Ledger(String payment, Entries entries, EntryTally tally) {
    this.payment = payment;
    this.entries = entries;
    this.tally = tally;
  }

  /**
   * The ledger of a payment.
   *
   * @param payment the code of the payment within its order
   * @param entries its entries, in any sequence; none for a payment that was only started
   * @return the ledger
   * @throws InvalidPartsException if the entries are impossible: an amount that is missing or below
   *     zero, two amounts for one sort and number, sums that do not fit 64 bits; the exception
   *     lists all problems
   */
  public static Ledger of(String payment, Collection<Entry> entries) {
    Objects.requireNonNull(payment, "payment");
    Objects.requireNonNull(entries, "entries");
    Problems problems = new Problems();
    Entries all = Entries.of(payment, entries, problems);
    problems.throwIfAny();
    EntryTally tally = EntryTally.of(payment, all, problems);
    problems.throwIfAny();
    return new Ledger(payment, all, tally);
  }

  /**
   * This ledger with one more entry.
   *
   * @param entry the entry
   * @return a copy
   * @throws InvalidPartsException if the entries are then impossible
   */
  public Ledger with(Entry entry) {
    Objects.requireNonNull(entry, "entry");
    List<Entry> more = new ArrayList<>(entries.sorted());
    more.add(entry);
    return of(payment, more);
  }

  /**
   * The entries.
   *
   * @return each entry once, by instant
   */
  public List<Entry> entries() {
    return entries.sorted();
  }

  /**
   * The sums of the payment. Open amounts are what was neither captured nor voided, expired or
   * closed; refunds count up to what was captured, and lost disputes up to the rest.
   *
   * @param currency the ISO 4217 code of the payment's currency
   * @return the sums
   */
  public PaymentSums sums(String currency) {
    return new PaymentSums(
        payment,
        currency,
        tally.authorized(),
        tally.agreed(),
        tally.captured(),
        tally.refunded(),
        isDisputed(),
        entries.has(EntrySort.LINKED),
        attempt());
  }

  private boolean isDisputed() {
    return tally.captured() > 0 && entries.haveOpenDispute();
  }

  private PaymentAttempt attempt() {
    if (entries.isOnlyLinked()) {
      return PaymentAttempt.UNDER_WAY;
    }
    return status().equals(FAILED) ? PaymentAttempt.FAILED : PaymentAttempt.NONE;
  }

  /**
   * The status of the payment: the first that applies of disputed, refunded, captured, authorized,
   * agreed, closed, failed and started.
   *
   * @return the status
   */
  public OrderStatus status() {
    if (isDisputed()) {
      return DISPUTED;
    }
    if (tally.isWhollyRefunded()) {
      return REFUNDED;
    }
    if (tally.captured() > 0) {
      return CAPTURED;
    }
    if (tally.authorized() > 0) {
      return AUTHORIZED;
    }
    if (tally.agreed() > 0) {
      return AGREED;
    }
    if (isEnded()) {
      return CLOSED;
    }
    return entries.has(EntrySort.ATTEMPT_FAILED) ? FAILED : STARTED;
  }

  /**
   * True if the payment was voided, expired, closed or lost, and nothing of it is left.
   *
   * @return true if the payment has ended
   */
  public boolean isEnded() {
    return tally.captured() == 0
        && tally.authorized() == 0
        && tally.agreed() == 0
        && (tally.taken() > 0 || entries.haveEnding());
  }

  /**
   * The disputes that were neither won nor lost, whether or not money is left to dispute.
   *
   * @return their numbers, by the instant of their opening
   */
  public List<String> openDisputes() {
    return entries.sorted().stream()
        .filter(entries::isOpenDispute)
        .map(Entry::number)
        .toList();
  }

  /**
   * The entries that wait, wholly or in part: refunds and lost disputes beyond what was captured,
   * the latest first to wait, and everything that rests on an entry that is missing.
   *
   * @return the entries, by instant
   */
  public List<Entry> waiting() {
    List<Entry> waiting = new ArrayList<>();
    long refunds = tally.refundsBeyond();
    long losses = tally.lossesBeyond();
    for (int i = entries.sorted().size() - 1; i >= 0; i--) {
      Entry entry = entries.sorted().get(i);
      if (waitsFor(entry, entry.sort() == EntrySort.REFUNDED ? refunds : losses)) {
        waiting.add(0, entry);
      }
      if (entry.sort() == EntrySort.REFUNDED && entries.stands(entry)) {
        refunds -= Math.min(refunds, entry.sum());
      } else if (entry.sort() == EntrySort.DISPUTE_LOST && entries.stands(entry)) {
        losses -= Math.min(losses, entry.sum());
      }
    }
    return List.copyOf(waiting);
  }

  private boolean waitsFor(Entry entry, long beyond) {
    return switch (entry.sort()) {
      case REFUNDED, DISPUTE_LOST -> entries.stands(entry) && beyond > 0;
      case DISPUTE_OPENED -> tally.total(EntrySort.CAPTURED) == 0;
      default -> entries.lacksItsBase(entry);
    };
  }

  /**
   * The way in which this ledger takes a report. The ledger itself does not change.
   *
   * @param entry the reported entry
   * @param ofOrder the entries of all payments of the order, in which its number has to be unique
   * @return new, or the reason for which the entry is not simply added
   * @throws InvalidPartsException if the entry is new and impossible
   */
  public Posting posting(Entry entry, Collection<Entry> ofOrder) {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(ofOrder, "ofOrder");
    Entry known = entries.find(entry.sort(), entry.number());
    if (known == null) {
      known = Entries.find(ofOrder, entry.sort(), entry.number());
    }
    if (known != null) {
      return known.contradicts(entry) ? Posting.OTHER_AMOUNT : Posting.REFLECTED;
    }
    return with(entry).added(entry, this);
  }

  private Posting added(Entry entry, Ledger before) {
    boolean captured = before.tally.total(EntrySort.CAPTURED) > 0;
    boolean authorized = before.tally.authorized() > 0;
    return switch (entry.sort()) {
      case VOIDED -> captured && !authorized ? Posting.CONFLICT : Posting.NEW;
      case EXPIRED -> captured && !authorized ? Posting.PAST : Posting.NEW;
      case ATTEMPT_FAILED -> captured || authorized ? Posting.CONFLICT : Posting.NEW;
      case CAPTURED -> exceeds(before) ? Posting.CONFLICT : Posting.NEW;
      default -> waitsFor(entry, beyond()) ? Posting.CONFLICT : Posting.NEW;
    };
  }

  private long beyond() {
    return Math.max(tally.refundsBeyond(), tally.lossesBeyond());
  }

  /** True if more was captured than was authorized or agreed, though something was authorized. */
  private boolean exceeds(Ledger before) {
    return tally.uncovered() > before.tally.uncovered()
        && (before.entries.has(EntrySort.AUTHORIZED)
            || before.entries.has(EntrySort.VOIDED)
            || before.entries.has(EntrySort.EXPIRED));
  }
}
