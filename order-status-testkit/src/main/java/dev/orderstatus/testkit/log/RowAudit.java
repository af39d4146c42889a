package dev.orderstatus.testkit.log;

import dev.orderstatus.core.audit.Audit;
import dev.orderstatus.core.audit.Finding;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Takes a log through an audit, row by row.
 *
 * @param <R> the kind of row
 */
final class RowAudit<R> {
  private static final int TOLD_EVERY = 1 << 16;

  private final Audit<R> audit;
  private final Rows<R> rows;
  private final Columns columns;
  private final LogListener listener;
  private long count;

  RowAudit(Audit<R> audit, Rows<R> rows, Columns columns, LogListener listener) {
    this.audit = audit;
    this.rows = rows;
    this.columns = columns;
    this.listener = listener;
  }

  void run(Source source, ReadAhead ahead, boolean sort)
      throws IOException, UnreadableLogException {
    if (sort) {
      runSorted(source, ahead);
    } else {
      readAll(source, ahead, inTurn());
    }
  }

  private Rows.Sink<R> inTurn() {
    return new Rows.Sink<>() {
      @Override
      public void take(Entry<R> entry) {
        RowAudit.this.take(entry);
      }

      @Override
      public void takeTogether(List<Entry<R>> entries) {
        RowAudit.this.takeTogether(entries);
      }
    };
  }

  /** Takes the first rows only, as they are. */
  void runSample(List<LogRecord> sample) throws UnreadableLogException {
    Rows.Sink<R> sink = inTurn();
    for (LogRecord record : sample) {
      rows.read(record, sink);
    }
  }

  private void readAll(Source source, ReadAhead ahead, Rows.Sink<R> sink)
      throws IOException, UnreadableLogException {
    Rows.Sink<R> later = later(ahead, sink);
    ahead.run(() -> {
      for (LogRecord record = source.next(); record != null; record = source.next()) {
        if (source.columns().size() > columns.names().size()) {
          columns.grow(source.columns());
        }
        rows.read(record, later);
        if (count > Limits.ROWS) {
          throw new UnreadableLogException(
              "it has more than " + Limits.ROWS + " rows; split it by order");
        }
        ahead.giveAfter(record);
      }
      return null;
    });
  }

  private Rows.Sink<R> later(ReadAhead ahead, Rows.Sink<R> sink) {
    return new Rows.Sink<>() {
      @Override
      public void take(Entry<R> entry) {
        counted(ahead);
        ahead.then(() -> sink.take(entry));
      }

      @Override
      public void takeLater(Supplier<Entry<R>> entry) {
        counted(ahead);
        ahead.then(() -> sink.take(entry.get()));
      }

      @Override
      public void takeTogether(List<Entry<R>> entries) {
        entries.forEach(entry -> counted(ahead));
        ahead.then(() -> sink.takeTogether(entries));
      }
    };
  }

  private void counted(ReadAhead ahead) {
    if ((++count & (TOLD_EVERY - 1)) == 0) {
      long reached = count;
      ahead.then(() -> listener.progress(reached));
    }
  }

  private void runSorted(Source source, ReadAhead ahead)
      throws IOException, UnreadableLogException {
    List<Entry<R>> all = new ArrayList<>();
    List<Entry<R>> anywhere = new ArrayList<>();
    Rows.Sink<R> sink = new Rows.Sink<>() {
      @Override
      public void take(Entry<R> entry) {
        (entry.at() == null ? anywhere : all).add(entry);
      }

      @Override
      public void takeTogether(List<Entry<R>> entries) {
        entries.forEach(this::take);
      }
    };
    readAll(source, ahead, sink);
    anywhere.forEach(this::takeAnywhere);
    all.sort(Comparator.comparing(entry -> Objects.requireNonNull(entry.at())));
    for (int from = 0; from < all.size(); ) {
      int to = from + 1;
      Instant at = Objects.requireNonNull(all.get(from).at());
      while (to < all.size() && at.equals(all.get(to).at())) {
        to++;
      }
      takeInstant(all.subList(from, to));
      from = to;
    }
  }

  /** Rows of any orders at one instant. */
  private void takeInstant(List<Entry<R>> entries) {
    if (entries.size() == 1) {
      take(entries.get(0));
      return;
    }
    Map<String, List<Entry<R>>> byOrder = new LinkedHashMap<>();
    entries.forEach(entry ->
        byOrder.computeIfAbsent(entry.order(), none -> new ArrayList<>()).add(entry));
    for (List<Entry<R>> ofOrder : byOrder.values()) {
      if (ofOrder.stream().allMatch(entry -> entry.row() != null)) {
        takeTogether(ofOrder);
      } else {
        ofOrder.forEach(this::take);
      }
    }
  }

  void take(Entry<R> entry) {
    R row = entry.row();
    if (row == null) {
      takeUnreadable(entry);
    } else {
      report(entry, audit.accept(row));
    }
  }

  private void takeTogether(List<Entry<R>> entries) {
    List<R> given = new ArrayList<>(entries.size());
    entries.forEach(entry -> given.add(Objects.requireNonNull(entry.row())));
    List<Finding> findings = audit.acceptTogether(given);
    for (int i = 0; i < findings.size(); i++) {
      report(entries.get(i), findings.get(i));
    }
  }

  private void report(Entry<R> entry, Finding finding) {
    if (finding.violation().isPresent()) {
      listener.violation(entry.shown(), finding.violation().get());
    }
    if (finding.problem().isPresent()) {
      listener.unreadable(entry.shown(), finding.problem().get());
    }
  }

  private void takeUnreadable(Entry<R> entry) {
    if (entry.order().isEmpty()) {
      audit.unreadable();
    } else {
      audit.unreadable(entry.order());
    }
    listener.unreadable(entry.shown(), entry.problem());
  }

  /** A row without a time, in a log that is sorted by time. */
  private void takeAnywhere(Entry<R> entry) {
    if (entry.order().isEmpty()) {
      audit.unreadable();
    } else {
      audit.unreadableAnywhere(entry.order());
    }
    listener.unreadable(entry.shown(), entry.problem());
  }
}
