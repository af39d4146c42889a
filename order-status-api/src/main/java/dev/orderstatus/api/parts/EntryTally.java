package dev.orderstatus.api.parts;

import java.util.List;

/** Adds up the entries of one payment, instant by instant, and finds impossible sums. */
final class EntryTally {

  private static final int SORTS = EntrySort.values().length;

  private final String payment;
  private final Entries entries;
  private final Problems problems;
  private final long[] totals = new long[SORTS];

  // Below zero where more was voided or closed than authorized or agreed.
  private long authorized;
  private long agreed;
  private long uncovered;
  private long captures;
  private long refunds;
  private long losses;
  private boolean voidsAll;
  private boolean closesAll;
  private boolean closes;

  private EntryTally(String payment, Entries entries, Problems problems) {
    this.payment = payment;
    this.entries = entries;
    this.problems = problems;
  }

  static EntryTally of(String payment, Entries entries, Problems problems) {
    EntryTally tally = new EntryTally(payment, entries, problems);
    List<Entry> sorted = entries.sorted();
    for (int i = 0; i < sorted.size(); i++) {
      tally.add(sorted.get(i));
      if (i + 1 == sorted.size() || sorted.get(i + 1).at().isAfter(sorted.get(i).at())) {
        tally.endInstant();
      }
    }
    return tally;
  }

  private void add(Entry entry) {
    switch (entry.sort()) {
      case AUTHORIZED -> authorized += counted(entry, EntrySort.AUTHORIZED);
      case AGREED -> agreed += counted(entry, EntrySort.AGREED);
      case VOIDED, EXPIRED -> {
        authorized -= counted(entry, EntrySort.VOIDED);
        voidsAll |= entry.amount().isEmpty();
      }
      case CLOSED -> {
        agreed -= counted(entry, EntrySort.CLOSED);
        closesAll |= entry.amount().isEmpty();
        closes = true;
      }
      case CAPTURED -> {
        long amount = counted(entry, EntrySort.CAPTURED);
        captures += amount;
        uncovered += amount;
      }
      case REFUNDED -> refunds += entries.stands(entry) ? counted(entry, EntrySort.REFUNDED) : 0;
      case DISPUTE_LOST ->
        losses += entries.stands(entry) ? counted(entry, EntrySort.DISPUTE_LOST) : 0;
      default -> {
        // The other sorts move no money.
      }
    }
  }

  /** The amount of the entry; if it overflows the total of its sort, adds a problem, and is 0. */
  private long counted(Entry entry, EntrySort sort) {
    long before = total(sort);
    long after = before + entry.sum();
    if (after < 0) {
      after = problems.sum(
          before,
          entry.sum(),
          Entries.kind(payment, entry),
          entry.number(),
          entry.sort().code());
    }
    totals[sort.place()] = after;
    return after - before;
  }

  private void endInstant() {
    authorized -= covered(authorized);
    agreed -= covered(agreed);
    if (voidsAll) {
      authorized = Math.min(authorized, 0);
    }
    if (closesAll) {
      agreed = Math.min(agreed, 0);
    }
    if (closes && isWhollyRefunded()) {
      long refunded = refunded();
      losses -= taken();
      refunds -= refunded;
      captures = 0;
    }
    voidsAll = false;
    closesAll = false;
    closes = false;
  }

  /** Covers what was captured from an open amount; returns what that uses up. */
  private long covered(long open) {
    long used = Math.min(uncovered, Math.max(open, 0));
    uncovered -= used;
    return used;
  }

  /** The total of all entries of a sort that count; voided has the expired amounts too. */
  long total(EntrySort sort) {
    return totals[sort.place()];
  }

  long authorized() {
    return Math.max(authorized, 0);
  }

  long agreed() {
    return Math.max(agreed, 0);
  }

  /** The captured amount that was neither authorized nor agreed. */
  long uncovered() {
    return uncovered;
  }

  long captured() {
    return captures - taken();
  }

  long refunded() {
    return Math.min(refunds, captures);
  }

  /** The amount that lost disputes took. */
  long taken() {
    return Math.min(losses, captures - refunded());
  }

  boolean isWhollyRefunded() {
    return refunded() > 0 && refunded() == captured();
  }

  long refundsBeyond() {
    return refunds - refunded();
  }

  long lossesBeyond() {
    return losses - taken();
  }
}
