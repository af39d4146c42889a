package dev.orderstatus.testkit.log;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.core.audit.Audit;
import dev.orderstatus.core.audit.Facts;
import dev.orderstatus.core.audit.StatusRow;
import dev.orderstatus.core.word.SeenStatus;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A status log in memory, to be audited by a set that is made from it. Not thread-safe. */
public final class HeldLog {
  private static final int MOST_WORDS = 200;

  private final List<Entry<StatusRow>> entries;
  private final Reading reading;
  private final LogListener listener;
  private final boolean sorted;

  private HeldLog(
      List<Entry<StatusRow>> entries, Reading reading, LogListener listener, boolean sorted) {
    this.entries = entries;
    this.reading = reading;
    this.listener = listener;
    this.sorted = sorted;
  }

  static HeldLog of(Source source, Reading reading, LogOptions options, LogListener listener)
      throws IOException, UnreadableLogException {
    List<Entry<StatusRow>> entries = new ArrayList<>();
    Set<String> words = new LinkedHashSet<>();
    Rows<StatusRow> rows = reading.statusRows();
    Rows.Sink<StatusRow> sink = new Rows.Sink<>() {
      @Override
      public void take(Entry<StatusRow> entry) {
        entries.add(entry);
        words.add(entry.row() == null ? "" : entry.code());
      }

      @Override
      public void takeTogether(List<Entry<StatusRow>> together) {
        together.forEach(this::take);
      }
    };
    for (LogRecord record = source.next(); record != null; record = source.next()) {
      rows.read(record, sink);
      if (words.size() > MOST_WORDS) {
        throw new UnreadableLogException(
            "its column of statuses has more than %d words; name the right column in a map"
                .formatted(MOST_WORDS));
      }
    }
    if (options.sort()) {
      entries.sort(
          Comparator.comparing(Entry::at, Comparator.nullsFirst(Comparator.naturalOrder())));
    }
    return new HeldLog(entries, reading, listener, options.sort());
  }

  /**
   * Returns the steps that the orders took.
   *
   * @return the steps, and the words of the log as codes
   */
  public Discovery discovery() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    Map<String, Instant> newest = new HashMap<>();
    for (Entry<StatusRow> entry : entries) {
      Instant at = entry.at();
      if (entry.row() != null && at != null) {
        Instant before = newest.get(entry.order());
        if (before == null || !at.isBefore(before)) {
          newest.put(entry.order(), at);
          words.computeIfAbsent(entry.order(), none -> new ArrayList<>()).add(entry.code());
        }
      }
    }
    return Discovery.of(words);
  }

  /**
   * Audits the rows.
   *
   * @param lifecycle the lifecycle that the orders should have followed
   * @param codes the codes of the words of the log
   * @return the findings
   * @throws UnreadableLogException when it is written newest first and not sorted
   */
  public LogReport audit(OrderLifecycle lifecycle, Map<String, String> codes)
      throws UnreadableLogException {
    Audit<StatusRow> audit = Audit.ofStatuses(lifecycle);
    RowAudit<StatusRow> rows =
        new RowAudit<>(audit, reading.statusRows(), reading.columns(), listener);
    for (Entry<StatusRow> entry : entries) {
      StatusRow row = entry.row();
      rows.take(row == null ? entry : entryOf(row, entry, codes));
    }
    if (!sorted && audit.isNewestFirst()) {
      throw new UnreadableLogException(
          "it is written newest first, so it cannot be audited as it is; add --sort");
    }
    return new LogReport(
        LogKind.STATUSES,
        audit.report(),
        reading.readAs(otherwise(codes)),
        sorted ? 0 : audit.betterTogether());
  }

  private static Map<String, String> otherwise(Map<String, String> codes) {
    Map<String, String> otherwise = new LinkedHashMap<>(codes);
    otherwise.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    return otherwise;
  }

  private static Entry<StatusRow> entryOf(
      StatusRow row, Entry<StatusRow> entry, Map<String, String> codes) {
    SeenStatus seen = new SeenStatus(
        entry.code(), Optional.ofNullable(codes.get(entry.code())).map(OrderStatus::of), List.of());
    return Entry.of(
        row.line(),
        row.order(),
        new StatusRow(row.line(), row.order(), row.at(), row.later(), seen, Facts.NONE),
        Objects.requireNonNull(entry.at()),
        entry.code());
  }
}
