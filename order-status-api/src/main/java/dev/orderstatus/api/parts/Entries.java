package dev.orderstatus.api.parts;

import static dev.orderstatus.api.parts.Problems.shown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of one payment by their instants, each of them once. */
final class Entries {

  // Up to so many entries are found faster one by one than by an index.
  private static final int FEW = 16;

  private record Key(EntrySort sort, String number) {}

  private final List<Entry> sorted;
  private final Map<Key, Entry> index;
  // One bit for each sort that is there.
  private final int sorts;

  private Entries(List<Entry> sorted, Map<Key, Entry> index) {
    this.sorted = Collections.unmodifiableList(sorted);
    this.index = index;
    int all = 0;
    for (Entry entry : sorted) {
      all |= bit(entry.sort());
    }
    sorts = all;
  }

  static Entries of(String payment, Collection<Entry> given, Problems problems) {
    List<Entry> all = new ArrayList<>(given);
    all.sort(Entry::byInstant);
    List<Entry> once = new ArrayList<>(all.size());
    Map<Key, Entry> index = all.size() > FEW ? new HashMap<>() : Map.of();
    for (Entry entry : all) {
      if (entry.sum() < 0) {
        problems.checkNotNegative(entry.sum(), named(payment, entry), "amount");
      }
      if (entry.sort().needsAmount() && entry.amount().isEmpty()) {
        problems.add(named(payment, entry) + ": has no amount");
      }
      Entry known = all.size() > FEW
          ? index.putIfAbsent(new Key(entry.sort(), entry.number()), entry)
          : find(once, entry.sort(), entry.number());
      if (known == null) {
        once.add(entry);
      } else if (known.contradicts(entry)) {
        problems.add("%s: is given with %s and with %s"
            .formatted(named(payment, entry), amount(known), amount(entry)));
      }
    }
    return new Entries(once, index);
  }

  private static String named(String payment, Entry entry) {
    return kind(payment, entry) + " " + shown(entry.number());
  }

  static String kind(String payment, Entry entry) {
    return "payment " + shown(payment) + ", " + entry.sort();
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
    return (sorts & bit(sort)) != 0;
  }

  private static int bit(EntrySort sort) {
    return 1 << sort.place();
  }

  private boolean has(EntrySort sort, String number) {
    return find(sort, number) != null;
  }

  @Nullable Entry find(EntrySort sort, String number) {
    if (!has(sort)) {
      return null;
    }
    return index.isEmpty() ? find(sorted, sort, number) : index.get(new Key(sort, number));
  }

  /** False for a refund that failed, and for a lost dispute that was won later. */
  boolean stands(Entry entry) {
    if (entry.sort() == EntrySort.REFUNDED) {
      return !has(EntrySort.REFUND_FAILED, entry.number());
    }
    Entry won = find(EntrySort.DISPUTE_WON, entry.number());
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

  /** True if nothing was reported but that the payment was linked. */
  boolean isOnlyLinked() {
    return (sorts & ~bit(EntrySort.LINKED)) == 0;
  }

  boolean haveEnding() {
    return has(EntrySort.VOIDED) || has(EntrySort.EXPIRED) || has(EntrySort.CLOSED);
  }

  boolean haveOpenDispute() {
    return has(EntrySort.DISPUTE_OPENED) && sorted.stream().anyMatch(this::isOpenDispute);
  }

  boolean isOpenDispute(Entry entry) {
    return entry.sort() == EntrySort.DISPUTE_OPENED
        && !has(EntrySort.DISPUTE_WON, entry.number())
        && !has(EntrySort.DISPUTE_LOST, entry.number());
  }
}
