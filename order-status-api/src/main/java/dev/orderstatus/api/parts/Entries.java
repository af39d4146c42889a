package dev.orderstatus.api.parts;

import static dev.orderstatus.api.parts.Problems.shown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of one payment by their instants, each of them once. */
final class Entries {

  private final List<Entry> sorted = new ArrayList<>();

  static Entries of(String payment, Collection<Entry> given, Problems problems) {
    List<Entry> all = new ArrayList<>(given);
    all.sort(Entry.BY_INSTANT);
    Entries entries = new Entries();
    for (Entry entry : all) {
      String part = "payment " + shown(payment) + ", " + entry.sort() + " " + shown(entry.number());
      problems.checkNotNegative(entry.sum(), part, "amount");
      if (entry.sort().needsAmount() && entry.amount().isEmpty()) {
        problems.add(part + ": has no amount");
      }
      Entry known = find(entries.sorted, entry.sort(), entry.number());
      if (known == null) {
        entries.sorted.add(entry);
      } else if (known.contradicts(entry)) {
        problems.add(
            "%s: is given with %s and with %s".formatted(part, amount(known), amount(entry)));
      }
    }
    return entries;
  }

  private static String amount(Entry entry) {
    return entry.amount().isPresent() ? Long.toString(entry.sum()) : "no amount";
  }

  static @Nullable Entry find(Collection<Entry> entries, EntrySort sort, String number) {
    for (Entry entry : entries) {
      if (entry.sort() == sort && entry.number().equals(number)) {
        return entry;
      }
    }
    return null;
  }

  List<Entry> sorted() {
    return sorted;
  }

  boolean has(EntrySort sort) {
    return sorted.stream().anyMatch(entry -> entry.sort() == sort);
  }

  boolean has(EntrySort sort, String number) {
    return find(sorted, sort, number) != null;
  }

  /** False for a refund that failed, and for a lost dispute that was won later. */
  boolean stands(Entry entry) {
    if (entry.sort() == EntrySort.REFUNDED) {
      return !has(EntrySort.REFUND_FAILED, entry.number());
    }
    Entry won = find(sorted, EntrySort.DISPUTE_WON, entry.number());
    return won == null || !won.at().isAfter(entry.at());
  }

  /** True for a failure without its refund, and for a won dispute of which nothing is known. */
  boolean lacksItsBase(Entry entry) {
    return switch (entry.sort()) {
      case REFUND_FAILED -> !has(EntrySort.REFUNDED, entry.number());
      case DISPUTE_WON ->
        !has(EntrySort.DISPUTE_OPENED, entry.number())
            && !has(EntrySort.DISPUTE_LOST, entry.number());
      default -> false;
    };
  }

  boolean isOpenDispute(Entry entry) {
    return entry.sort() == EntrySort.DISPUTE_OPENED
        && !has(EntrySort.DISPUTE_WON, entry.number())
        && !has(EntrySort.DISPUTE_LOST, entry.number());
  }
}
