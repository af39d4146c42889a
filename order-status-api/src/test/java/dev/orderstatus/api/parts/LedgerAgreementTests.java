package dev.orderstatus.api.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The ledger agrees with a second reading of its rules, over all small sets of entries. */
class LedgerAgreementTests {

  @Test
  void theLedgerSaysWhatTheSecondReadingSays() {
    TreeMap<String, Integer> statuses = new TreeMap<>();
    int[] waits = {0};
    SmallLedgers.all(entries -> {
      Ledger ledger = Ledger.of("p1", entries);
      LedgerReading reading = LedgerReading.of(entries);
      String status = ledger.status().value();
      Set<Entry> waiting = new HashSet<>(ledger.waiting());
      if (!ledger.sums(SmallOrders.EUR).equals(reading.sums("p1"))
          || !status.equals(reading.status())
          || !waiting.equals(reading.waiting())) {
        assertThat(ledger.sums(SmallOrders.EUR)).as("%s", entries).isEqualTo(reading.sums("p1"));
        assertThat(status).as("%s", entries).isEqualTo(reading.status());
        assertThat(waiting).as("%s", entries).isEqualTo(reading.waiting());
      }
      statuses.merge(status, 1, Integer::sum);
      waits[0] += waiting.isEmpty() ? 0 : 1;
    });
    assertThat(statuses)
        .containsOnlyKeys(
            "agreed",
            "authorized",
            "captured",
            "closed",
            "disputed",
            "failed",
            "refunded",
            "started");
    assertThat(waits[0]).isGreaterThan(1000);
  }
}
