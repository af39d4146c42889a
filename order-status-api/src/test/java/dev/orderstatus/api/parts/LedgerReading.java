package dev.orderstatus.api.parts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A second reading of the rules for the entries of a payment, coin by coin: every minor unit is a
 * coin that lies reserved, promised, in the till or with the customer.
 */
final class LedgerReading {

  private static final Comparator<Entry> LATEST_FIRST =
      Comparator.comparing(Entry::at).thenComparing(Entry::number).reversed();

  private final Collection<Entry> entries;
  private final Set<String> facts = new HashSet<>();

  private long reserved;
  private long voidedTooEarly;
  private long promised;
  private long closedTooEarly;
  private long takenFromNowhere;
  private long till;
  private long givenBack;
  private long lost;
  private long owedRefunds;
  private long owedLosses;

  private LedgerReading(Collection<Entry> entries) {
    this.entries = entries;
    for (Entry entry : entries) {
      facts.add(entry.sort() + " " + entry.number());
      facts.add(entry.sort().code());
    }
  }

  static LedgerReading of(Collection<Entry> entries) {
    LedgerReading reading = new LedgerReading(entries);
    SortedSet<Instant> instants = new TreeSet<>();
    entries.forEach(entry -> instants.add(entry.at()));
    instants.forEach(reading::pass);
    return reading;
  }

  private void pass(Instant now) {
    coins(now, EntrySort.AUTHORIZED, () -> {
      if (voidedTooEarly > 0) {
        voidedTooEarly--;
      } else {
        reserved++;
      }
    });
    coins(now, EntrySort.AGREED, () -> {
      if (closedTooEarly > 0) {
        closedTooEarly--;
      } else {
        promised++;
      }
    });
    Runnable release = () -> {
      if (reserved > 0) {
        reserved--;
      } else {
        voidedTooEarly++;
      }
    };
    coins(now, EntrySort.VOIDED, release);
    coins(now, EntrySort.EXPIRED, release);
    coins(now, EntrySort.CLOSED, () -> {
      if (promised > 0) {
        promised--;
      } else {
        closedTooEarly++;
      }
    });
    coins(now, EntrySort.CAPTURED, () -> {
      till++;
      takenFromNowhere++;
    });
    for (; takenFromNowhere > 0 && reserved > 0; takenFromNowhere--) {
      reserved--;
    }
    for (; takenFromNowhere > 0 && promised > 0; takenFromNowhere--) {
      promised--;
    }
    if (ends(now, EntrySort.VOIDED) || ends(now, EntrySort.EXPIRED)) {
      reserved = 0;
    }
    if (ends(now, EntrySort.CLOSED)) {
      promised = 0;
    }
    coins(now, EntrySort.REFUNDED, () -> owedRefunds++);
    coins(now, EntrySort.DISPUTE_LOST, () -> owedLosses++);
    serveTheCustomerFirst();
    if (happened(now, EntrySort.CLOSED) && givenBack > 0 && till == 0) {
      givenBack = 0;
      lost = 0;
    }
  }

  /** Puts all coins of the till back together, and shares them out again. */
  private void serveTheCustomerFirst() {
    till += givenBack + lost;
    owedRefunds += givenBack;
    owedLosses += lost;
    givenBack = 0;
    lost = 0;
    for (; till > 0 && owedRefunds > 0; till--) {
      owedRefunds--;
      givenBack++;
    }
    for (; till > 0 && owedLosses > 0; till--) {
      owedLosses--;
      lost++;
    }
  }

  private void coins(Instant now, EntrySort sort, Runnable coin) {
    for (Entry entry : entries) {
      if (entry.sort() == sort && entry.at().equals(now) && !isUndone(entry)) {
        for (long i = 0; i < entry.amount().orElse(0); i++) {
          coin.run();
        }
      }
    }
  }

  private boolean happened(Instant now, EntrySort sort) {
    return entries.stream().anyMatch(entry -> entry.sort() == sort && entry.at().equals(now));
  }

  private boolean ends(Instant now, EntrySort sort) {
    return entries.stream()
        .anyMatch(entry ->
            entry.sort() == sort && entry.at().equals(now) && entry.amount().isEmpty());
  }

  private boolean isUndone(Entry entry) {
    return switch (entry.sort()) {
      case REFUNDED -> facts.contains("refund-failed " + entry.number());
      case DISPUTE_LOST ->
        entries.stream()
            .anyMatch(won -> won.sort() == EntrySort.DISPUTE_WON
                && won.number().equals(entry.number())
                && won.at().compareTo(entry.at()) > 0);
      default -> false;
    };
  }

  private boolean isDisputed() {
    return till + givenBack > 0
        && entries.stream()
            .filter(entry -> entry.sort() == EntrySort.DISPUTE_OPENED)
            .anyMatch(entry -> !facts.contains("dispute-won " + entry.number())
                && !facts.contains("dispute-lost " + entry.number()));
  }

  PaymentSums sums(String code) {
    PaymentAttempt attempt = switch (status()) {
      case "failed" -> PaymentAttempt.FAILED;
      case "started" ->
        entries.stream().allMatch(entry -> entry.sort() == EntrySort.LINKED)
            ? PaymentAttempt.UNDER_WAY
            : PaymentAttempt.NONE;
      default -> PaymentAttempt.NONE;
    };
    return new PaymentSums(
        code,
        SmallOrders.EUR,
        reserved,
        promised,
        till + givenBack,
        givenBack,
        isDisputed(),
        facts.contains("linked"),
        attempt);
  }

  String status() {
    if (isDisputed()) {
      return "disputed";
    } else if (givenBack > 0 && till == 0) {
      return "refunded";
    } else if (till + givenBack > 0) {
      return "captured";
    } else if (reserved > 0) {
      return "authorized";
    } else if (promised > 0) {
      return "agreed";
    } else if (lost > 0
        || facts.contains("voided")
        || facts.contains("expired")
        || facts.contains("closed")) {
      return "closed";
    }
    return facts.contains("attempt-failed") ? "failed" : "started";
  }

  Set<Entry> waiting() {
    Set<Entry> waiting = new HashSet<>();
    latest(EntrySort.REFUNDED, owedRefunds, waiting);
    latest(EntrySort.DISPUTE_LOST, owedLosses, waiting);
    boolean nothingCaptured = !facts.contains("captured");
    addIf(waiting, EntrySort.REFUNDED, entry -> nothingCaptured && !isUndone(entry));
    addIf(waiting, EntrySort.DISPUTE_LOST, entry -> nothingCaptured && !isUndone(entry));
    addIf(waiting, EntrySort.DISPUTE_OPENED, entry -> nothingCaptured);
    addIf(waiting, EntrySort.REFUND_FAILED, entry -> !facts.contains("refunded " + entry.number()));
    addIf(
        waiting,
        EntrySort.DISPUTE_WON,
        entry -> !facts.contains("dispute-opened " + entry.number())
            && !facts.contains("dispute-lost " + entry.number()));
    return waiting;
  }

  private void addIf(Set<Entry> waiting, EntrySort sort, Predicate<Entry> waits) {
    entries.stream().filter(entry -> entry.sort() == sort).filter(waits).forEach(waiting::add);
  }

  private void latest(EntrySort sort, long coins, Set<Entry> waiting) {
    List<Entry> those = new ArrayList<>(entries);
    those.removeIf(entry -> entry.sort() != sort || isUndone(entry));
    those.sort(LATEST_FIRST);
    long left = coins;
    for (Entry entry : those) {
      if (left > 0) {
        waiting.add(entry);
      }
      left -= entry.amount().orElse(0);
    }
  }
}
