package dev.orderstatus.testkit.log;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.audit.Audit;
import dev.orderstatus.core.audit.CourseRow;
import dev.orderstatus.core.audit.SnapshotAudit;
import dev.orderstatus.core.audit.StatusRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * An order log of a shop, as it is: CSV or JSON Lines, plain or gzip, in any of the usual
 * encodings, delimiters and forms of time, with the shop's own columns and words.
 *
 * <p>It is opened once and read once. Not thread-safe.
 */
public final class OrderLog {
  private final Source source;
  private final LogOptions options;

  private OrderLog(Source source, LogOptions options) {
    this.source = source;
    this.options = options;
  }

  /**
   * Opens a log, and reads its first rows.
   *
   * @param in the file; the caller closes it
   * @param options the options for reading it
   * @param sets the sets that may audit it, whose attributes may be columns
   * @return the log
   * @throws IOException when it cannot be read
   * @throws UnreadableLogException when it is no log
   */
  public static OrderLog open(InputStream in, LogOptions options, List<StatusSet> sets)
      throws IOException, UnreadableLogException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(options, "options");
    try {
      return new OrderLog(new Source(in, options, List.copyOf(sets)), options);
    } catch (Gzip.DamagedException damaged) {
      throw reported(damaged);
    }
  }

  private static UnreadableLogException reported(Gzip.DamagedException damaged) {
    return new UnreadableLogException(String.valueOf(damaged.getMessage()), damaged);
  }

  /**
   * Returns the kind of log for a set.
   *
   * @param set the set
   * @return the kind
   * @throws UnreadableLogException when it lacks a column, or a map does not fit it
   */
  public LogKind kind(StatusSet set) throws UnreadableLogException {
    return columns(set, new Statuses(set, options.maps())).kind(options.snapshot());
  }

  private Columns columns(StatusSet set, Statuses statuses) throws UnreadableLogException {
    return new Columns(set, statuses.reader(), options.maps(), source.columns());
  }

  /**
   * Returns how well its first rows fit a set.
   *
   * @param lifecycle the lifecycle of the set
   * @return the fit
   * @throws UnreadableLogException when it lacks a column, or a map does not fit the set
   */
  public Fit fit(OrderLifecycle lifecycle) throws UnreadableLogException {
    StatusSet set = lifecycle.definition();
    Reading reading = new Reading(lifecycle, source, options, LogListener.NONE);
    Vocabulary words = new Vocabulary(set, reading.columns(), reading.statuses(), options.maps());
    source.sample().forEach(words::take);
    if (reading.kind() == LogKind.SNAPSHOT || reading.kind() == LogKind.ACTIONS) {
      return words.fit(set.id(), 0);
    }
    Audit<StatusRow> audit = Audit.ofStatuses(lifecycle);
    RowAudit<StatusRow> rows =
        new RowAudit<>(audit, reading.statusRows(), reading.columns(), LogListener.NONE);
    rows.runSample(source.sample());
    return words.fit(set.id(), audit.report().decisions().accepted());
  }

  /**
   * Reads the log to its end, and collects unknown columns and words.
   *
   * @param set the set whose words are understood
   * @return the columns and words that are not understood
   * @throws IOException when it cannot be read to its end
   * @throws UnreadableLogException when a map does not fit it
   */
  public Foreign foreign(StatusSet set) throws IOException, UnreadableLogException {
    Statuses statuses = new Statuses(set, options.maps());
    Columns columns = columns(set, statuses);
    Vocabulary words = new Vocabulary(set, columns, statuses, options.maps());
    try {
      for (LogRecord record = source.next(); record != null; record = source.next()) {
        columns.grow(source.columns());
        words.take(record);
      }
    } catch (Gzip.DamagedException damaged) {
      throw reported(damaged);
    }
    return words.foreign();
  }

  /**
   * Reads the log to its end, and audits it. The log is read in a thread of its own, which ends
   * with this call, or after the read that it waits for; the listener is called in the caller's
   * thread.
   *
   * @param lifecycle the lifecycle that the orders should have followed
   * @param listener receives the problems of single rows
   * @return the findings
   * @throws IOException when it cannot be read to its end
   * @throws UnreadableLogException when it lacks a column, a map does not fit it, the days and
   *     months of its times could be swapped, or it is written newest first and not sorted
   */
  public LogReport audit(OrderLifecycle lifecycle, LogListener listener)
      throws IOException, UnreadableLogException {
    ReadAhead ahead = new ReadAhead();
    Reading reading = new Reading(lifecycle, source, options, later(ahead, listener));
    Audit<?> audit;
    if (reading.kind() == LogKind.ACTIONS) {
      if (options.fromAnywhere()) {
        throw new UnreadableLogException(
            "it is an action log, and only a status log can start anywhere; leave out --from-anywhere");
      }
      audit = lifecycle.definition().kinds().isEmpty()
          ? run(Audit.ofActions(lifecycle), reading.actionRows(), reading, ahead, listener)
          : run(courses(lifecycle, reading), reading.courseRows(), reading, ahead, listener);
    } else {
      audit = run(
          options.fromAnywhere()
              ? Audit.ofStatusesFromAnywhere(lifecycle)
              : Audit.ofStatuses(lifecycle),
          reading.statusRows(),
          reading,
          ahead,
          listener);
    }
    return new LogReport(
        reading.kind(),
        audit.report(),
        reading.readAs(),
        options.sort() ? 0 : audit.betterTogether());
  }

  private static Audit<CourseRow> courses(OrderLifecycle lifecycle, Reading reading)
      throws UnreadableLogException {
    Columns columns = reading.columns();
    if (!columns.has(Role.CURRENCY) || !columns.has(Role.TOTAL)) {
      throw new UnreadableLogException(
          "it is an action log without the columns currency and total, and the orders of the set %s have parts and a price; add them, and lines, about, units, amount and number, or name a set without parts"
              .formatted(lifecycle.definition().id()));
    }
    return Audit.ofCourses(lifecycle);
  }

  /** The values of a row are read ahead of the audit; their problems are reported in turn. */
  private static LogListener later(ReadAhead ahead, LogListener listener) {
    return new LogListener() {
      @Override
      public void notUnderstood(long line, String problem) {
        ahead.then(() -> listener.notUnderstood(line, problem));
      }
    };
  }

  private <R> Audit<R> run(
      Audit<R> audit, Rows<R> rows, Reading reading, ReadAhead ahead, LogListener listener)
      throws IOException, UnreadableLogException {
    try {
      new RowAudit<>(audit, rows, reading.columns(), listener).run(source, ahead, options.sort());
    } catch (Gzip.DamagedException damaged) {
      throw reported(damaged);
    }
    if (!options.sort() && audit.isNewestFirst()) {
      throw new UnreadableLogException(
          "it is written newest first, so it cannot be audited as it is; add --sort");
    }
    return audit;
  }

  /**
   * Reads the log to its end as one row per order with its current status, and finds impossible
   * states.
   *
   * @param lifecycle the lifecycle that the orders should have followed
   * @param listener receives the problems of single rows
   * @return the findings
   * @throws IOException when it cannot be read to its end
   * @throws UnreadableLogException when it lacks a column, or a map does not fit it
   */
  public SnapshotLog snapshot(OrderLifecycle lifecycle, LogListener listener)
      throws IOException, UnreadableLogException {
    Reading reading =
        new Reading(lifecycle, source, options.toBuilder().snapshot(true).build(), listener);
    List<String> attributes = reading.columns().attributes().keySet().stream()
        .map(attribute -> attribute.value())
        .toList();
    try {
      SnapshotAudit audit = SnapshotAudit.of(lifecycle, attributes);
      SnapshotRows rows = new SnapshotRows(reading, audit, listener);
      for (LogRecord record = source.next(); record != null; record = source.next()) {
        rows.take(record);
      }
      return new SnapshotLog(audit.report(), reading.readAs());
    } catch (Gzip.DamagedException damaged) {
      throw reported(damaged);
    } catch (IllegalStateException tooMany) {
      throw new UnreadableLogException(String.valueOf(tooMany.getMessage()), tooMany);
    }
  }

  /**
   * Reads the log to its end, and finds the steps that its orders took, in its own words. All rows
   * are held in memory; a row that is older than the newest of its order is skipped.
   *
   * @param lifecycle of any set, whose columns are known
   * @param listener receives the problems of single rows
   * @return the steps, and a log of the same rows that can be audited
   * @throws IOException when it cannot be read to its end
   * @throws UnreadableLogException when it is no status log
   */
  public HeldLog hold(OrderLifecycle lifecycle, LogListener listener)
      throws IOException, UnreadableLogException {
    Reading reading = new Reading(lifecycle, source, options, listener);
    if (reading.kind() != LogKind.STATUSES) {
      throw new UnreadableLogException(
          "steps can be discovered in a status log only, with order_code, at and status; it is: "
              + reading.kind().title());
    }
    try {
      return HeldLog.of(source, reading, options, listener);
    } catch (Gzip.DamagedException damaged) {
      throw reported(damaged);
    }
  }
}
