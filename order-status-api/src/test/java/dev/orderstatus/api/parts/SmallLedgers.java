package dev.orderstatus.api.parts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All small sets of entries of one payment in which no sort and number comes twice. */
final class SmallLedgers {

  static final Instant ONE = Instant.parse("2026-11-21T09:00:00Z");
  static final Instant TWO = ONE.plusSeconds(1);
  static final Instant THREE = ONE.plusSeconds(2);

  private static final List<Instant> INSTANTS = List.of(ONE, TWO, THREE);

  private SmallLedgers() {}

  /** Up to three entries, with amounts of up to four, and four entries, with amounts of two. */
  static void all(Consumer<List<Entry>> take) {
    add(candidates(List.of(1L, 3L, 4L)), 3, 0, List.of(), take);
    add(candidates(List.of(2L)), 4, 0, List.of(), take);
  }

  /** Up to three entries, with amounts of up to two. */
  static void few(Consumer<List<Entry>> take) {
    add(candidates(List.of(1L, 2L)), 3, 0, List.of(), take);
  }

  private static void add(
      List<Entry> candidates, int most, int from, List<Entry> chosen, Consumer<List<Entry>> take) {
    take.accept(chosen);
    if (chosen.size() == most) {
      return;
    }
    for (int i = from; i < candidates.size(); i++) {
      Entry next = candidates.get(i);
      if (Entries.find(chosen, next.sort(), next.number()) == null) {
        List<Entry> more = new ArrayList<>(chosen);
        more.add(next);
        add(candidates, most, i + 1, more, take);
      }
    }
  }

  private static List<Entry> candidates(List<Long> amounts) {
    List<Entry> all = new ArrayList<>();
    for (Instant at : INSTANTS) {
      all.add(Entry.of(EntrySort.VOIDED, "v", at));
      all.add(Entry.of(EntrySort.CLOSED, "k", at));
      for (long amount : amounts) {
        all.add(Entry.of(EntrySort.AUTHORIZED, "a", amount, at));
        all.add(Entry.of(EntrySort.CAPTURED, "c", amount, at));
        all.add(Entry.of(EntrySort.REFUNDED, "r", amount, at));
        all.add(Entry.of(EntrySort.DISPUTE_LOST, "d", amount, at));
      }
    }
    for (long amount : amounts) {
      all.add(Entry.of(EntrySort.AUTHORIZED, "b", amount, THREE));
      all.add(Entry.of(EntrySort.AGREED, "a", amount, ONE));
      all.add(Entry.of(EntrySort.AGREED, "b", amount, TWO));
      all.add(Entry.of(EntrySort.CAPTURED, "e", amount, TWO));
      all.add(Entry.of(EntrySort.REFUNDED, "s", amount, TWO));
      all.add(Entry.of(EntrySort.VOIDED, "w", amount, TWO));
      all.add(Entry.of(EntrySort.CLOSED, "l", amount, THREE));
      all.add(Entry.of(EntrySort.EXPIRED, "v", amount, ONE));
    }
    all.add(Entry.of(EntrySort.EXPIRED, "x", TWO));
    all.add(Entry.of(EntrySort.REFUND_FAILED, "r", ONE));
    all.add(Entry.of(EntrySort.DISPUTE_OPENED, "d", TWO));
    all.add(Entry.of(EntrySort.DISPUTE_OPENED, "f", ONE));
    all.add(Entry.of(EntrySort.DISPUTE_WON, "d", TWO));
    all.add(Entry.of(EntrySort.ATTEMPT_FAILED, "t", ONE));
    all.add(Entry.of(EntrySort.LINKED, "k", THREE));
    return all;
  }
}
