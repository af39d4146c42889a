package dev.orderstatus.api.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The properties of the entries of a payment, over all small sets of them. */
class LedgerInvariantsTests {

  private static final Set<EntrySort> MAY_WAIT =
      EnumSet.of(EntrySort.REFUNDED, EntrySort.DISPUTE_LOST, EntrySort.DISPUTE_OPENED);

  private static PaymentSums sums(List<Entry> entries) {
    return Ledger.of("p1", entries).sums(SmallOrders.EUR);
  }

  private static void check(boolean holds, Object given) {
    if (!holds) {
      assertThat(holds).as("%s", given).isTrue();
    }
  }

  private static List<Entry> without(List<Entry> entries, Entry one) {
    List<Entry> rest = new ArrayList<>(entries);
    rest.remove(one);
    return rest;
  }

  private static long total(List<Entry> entries, EntrySort... sorts) {
    return entries.stream()
        .filter(entry -> List.of(sorts).contains(entry.sort()))
        .mapToLong(entry -> entry.amount().orElse(0))
        .sum();
  }

  private static List<List<Entry>> permutations(List<Entry> entries) {
    if (entries.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Entry>> all = new ArrayList<>();
    for (Entry first : entries) {
      for (List<Entry> rest : permutations(without(entries, first))) {
        List<Entry> one = new ArrayList<>(List.of(first));
        one.addAll(rest);
        all.add(one);
      }
    }
    return all;
  }

  /** Invariant 1. */
  @Test
  void theOrderOfReportsMakesNoDifference() {
    SmallLedgers.few(entries -> {
      PaymentSums sums = sums(entries);
      for (List<Entry> reported : permutations(entries)) {
        Ledger ledger = Ledger.of("p1", List.of());
        for (Entry entry : reported) {
          Posting posting = ledger.posting(entry, ledger.entries());
          check(posting != Posting.REFLECTED && posting != Posting.OTHER_AMOUNT, reported);
          ledger = ledger.with(entry);
        }
        check(ledger.sums(SmallOrders.EUR).equals(sums), reported);
      }
    });
  }

  /** Invariant 14. */
  @Test
  void anEntryReportedTwiceChangesNothingAlsoAfterOthers() {
    SmallLedgers.few(entries -> {
      Ledger ledger = Ledger.of("p1", entries);
      for (Entry entry : entries) {
        Entry later = new Entry(
            entry.sort(), entry.number(), entry.amount(), entry.at().plus(Duration.ofDays(1)));
        check(ledger.posting(later, List.of()) == Posting.REFLECTED, entries);
        check(ledger.with(later).entries().equals(ledger.entries()), entries);
        OptionalLong other = OptionalLong.of(entry.amount().orElse(0) + 1);
        Posting otherAmount = entry.amount().isPresent() || entry.sort().ends()
            ? Posting.OTHER_AMOUNT
            : Posting.REFLECTED;
        check(
            ledger.posting(new Entry(entry.sort(), entry.number(), other, entry.at()), List.of())
                == otherAmount,
            entries);
      }
    });
  }

  /** Invariant 3. */
  @Test
  void multiplyingAllAmountsMultipliesTheSums() {
    SmallLedgers.few(entries -> {
      PaymentSums sums = sums(entries);
      List<Entry> seven = entries.stream()
          .map(entry -> entry.amount().isEmpty()
              ? entry
              : Entry.of(entry.sort(), entry.number(), 7 * entry.amount().getAsLong(), entry.at()))
          .toList();
      check(
          sums(seven)
              .equals(sums.withAuthorized(7 * sums.authorized())
                  .withAgreed(7 * sums.agreed())
                  .withCaptured(7 * sums.captured())
                  .withRefunded(7 * sums.refunded())),
          entries);
    });
  }

  @Test
  void theSumsAreAlwaysPossible() {
    SmallLedgers.few(entries -> {
      PaymentSums sums = sums(entries);
      check(
          sums.authorized() >= 0
              && sums.authorized() <= total(entries, EntrySort.AUTHORIZED)
              && sums.agreed() >= 0
              && sums.agreed() <= total(entries, EntrySort.AGREED)
              && sums.refunded() >= 0
              && sums.refunded() <= sums.captured()
              && sums.captured() <= total(entries, EntrySort.CAPTURED),
          entries);
    });
  }

  /**
   * Voids that end everything are floors: after the latest of them in effect, only later entries
   * are left, so the open amount is the least that remains from any of them on.
   */
  @Test
  void authorizedIsWhatIsNeitherCapturedNorVoidedNorExpiredAndNeverBelowZero() {
    SmallLedgers.few(entries -> {
      if (total(entries, EntrySort.AGREED) > 0) {
        return;
      }
      LongStream fromFloors = entries.stream()
          .filter(entry -> entry.sort() == EntrySort.VOIDED || entry.sort() == EntrySort.EXPIRED)
          .filter(entry -> entry.amount().isEmpty())
          .mapToLong(floor -> left(
              entries.stream().filter(entry -> entry.at().isAfter(floor.at())).toList()));
      long least =
          LongStream.concat(LongStream.of(left(entries)), fromFloors).min().orElseThrow();
      check(sums(entries).authorized() == Math.max(least, 0), entries);
    });
  }

  private static long left(List<Entry> entries) {
    return total(entries, EntrySort.AUTHORIZED)
        - total(entries, EntrySort.CAPTURED, EntrySort.VOIDED, EntrySort.EXPIRED);
  }

  @Test
  void noVoidAndNoCaptureOpensAnything() {
    SmallLedgers.few(entries -> {
      PaymentSums sums = sums(entries);
      for (Entry entry : entries) {
        PaymentSums before = sums(without(entries, entry));
        if (entry.sort().ends() || entry.sort() == EntrySort.CAPTURED) {
          check(
              sums.authorized() + sums.agreed() <= before.authorized() + before.agreed(), entries);
        }
      }
    });
  }

  @Test
  void withoutAClosingRefundsComeFirstAndDisputesTakeFromTheRest() {
    SmallLedgers.few(entries -> {
      if (entries.stream()
          .anyMatch(
              entry -> Set.of(EntrySort.CLOSED, EntrySort.REFUND_FAILED, EntrySort.DISPUTE_WON)
                  .contains(entry.sort()))) {
        return;
      }
      PaymentSums sums = sums(entries);
      long captured = total(entries, EntrySort.CAPTURED);
      long lost = total(entries, EntrySort.DISPUTE_LOST);
      check(
          sums.refunded() == Math.min(total(entries, EntrySort.REFUNDED), captured)
              && sums.captured() == Math.max(captured - lost, sums.refunded()),
          entries);
    });
  }

  @Test
  void aReportThatMakesSomethingWaitIsAConflict() {
    int[] conflicts = {0};
    SmallLedgers.few(entries -> {
      for (Entry entry : entries) {
        Ledger before = Ledger.of("p1", without(entries, entry));
        List<Entry> waiting = new ArrayList<>(before.with(entry).waiting());
        waiting.removeAll(before.waiting());
        if (MAY_WAIT.contains(entry.sort()) && !waiting.isEmpty()) {
          check(before.posting(entry, List.of()) == Posting.CONFLICT, entries);
          conflicts[0]++;
        }
      }
    });
    assertThat(conflicts[0]).isGreaterThan(1000);
  }

  @Test
  void whatIsPastChangesNoSum() {
    SmallLedgers.few(entries -> {
      for (Entry entry : entries) {
        Ledger before = Ledger.of("p1", without(entries, entry));
        if (before.posting(entry, List.of()) == Posting.PAST) {
          check(before.sums(SmallOrders.EUR).equals(sums(entries)), entries);
        }
      }
    });
  }

  /** Invariant 6. */
  @Test
  void nothingWaitsOnceTheCaptureCoversIt() {
    SmallLedgers.few(entries -> {
      Entry capture = Entry.of(EntrySort.CAPTURED, "z", 100, SmallLedgers.THREE.plusSeconds(1));
      for (Entry waiting : Ledger.of("p1", entries).with(capture).waiting()) {
        check(!MAY_WAIT.contains(waiting.sort()), entries);
      }
    });
  }

  @Test
  void theEntriesComeByTheirInstants() {
    SmallLedgers.few(entries -> {
      List<Entry> reversed = new ArrayList<>(entries);
      Collections.reverse(reversed);
      List<Entry> sorted = Ledger.of("p1", reversed).entries();
      check(sorted.equals(Ledger.of("p1", entries).entries()), entries);
      for (int i = 1; i < sorted.size(); i++) {
        check(!sorted.get(i).at().isBefore(sorted.get(i - 1).at()), entries);
      }
    });
  }
}
