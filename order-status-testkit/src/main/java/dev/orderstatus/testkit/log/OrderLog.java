package dev.orderstatus.testkit.log;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.audit.Audit;
import dev.orderstatus.core.audit.AuditReport;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * An order log that a shop has, as it is: CSV or JSON Lines, plain or gzip, in any of the usual
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
   * @param in the file; whoever opened it closes it
   * @param options how it is to be read
   * @param sets the sets that it may be audited against, whose attributes may be columns
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
      throw new UnreadableLogException(String.valueOf(damaged.getMessage()), damaged);
    }
  }

  /**
   * What kind of log it is for a set.
   *
   * @param set the set
   * @return the kind
   * @throws UnreadableLogException when it lacks a column, or a map does not fit it
   */
  public LogKind kind(StatusSet set) throws UnreadableLogException {
    Statuses statuses = new Statuses(set, options.maps());
    return columns(set, statuses).kind(options.snapshot());
  }

  private Columns columns(StatusSet set, Statuses statuses) throws UnreadableLogException {
    return new Columns(set, statuses.reader(), options.maps(), source.columns());
  }

  /**
   * Reads the log to its end, and audits it.
   *
   * @param lifecycle what the orders should have followed
   * @param listener hears of what is wrong with single rows
   * @return what was found
   * @throws IOException when it cannot be read to its end
   * @throws UnreadableLogException when it lacks a column, a map does not fit it, the days and
   *     months of its times could be swapped, or it is written newest first and not sorted
   */
  public LogReport audit(OrderLifecycle lifecycle, LogListener listener)
      throws IOException, UnreadableLogException {
    StatusSet set = lifecycle.definition();
    Statuses statuses = new Statuses(set, options.maps());
    Columns columns = columns(set, statuses);
    LogKind kind = columns.kind(false);
    if (kind == LogKind.ACTIONS && options.fromAnywhere()) {
      throw new UnreadableLogException(
          "it is an action log, and only a status log can start anywhere; leave out --from-anywhere");
    }
    ZoneId zone = lifecycle.settings().zone();
    Times times = new Times(timeColumns(columns, kind), columns, source.sample(), options, zone);
    RowReader reader = new RowReader(columns, times);
    FactColumns facts = new FactColumns(set, columns, kind, listener);
    LeftOut leftOut = new LeftOut();
    List<String> unmet = new ArrayList<>();
    Audit<?> audit;
    if (kind == LogKind.ACTIONS) {
      ActionRows rows = new ActionRows(set, reader, columns, facts, leftOut);
      audit = run(Audit.ofActions(lifecycle), rows, columns, listener);
      unmet.addAll(rows.unmet());
    } else {
      audit = run(
          options.fromAnywhere()
              ? Audit.ofStatusesFromAnywhere(lifecycle)
              : Audit.ofStatuses(lifecycle),
          kind == LogKind.WIDE
              ? new WideRows(set, reader, columns, facts)
              : new StatusRows(reader, columns, statuses, facts, leftOut),
          columns,
          listener);
      unmet.addAll(kind == LogKind.WIDE ? List.of() : statuses.unmet());
    }
    unmet.addAll(facts.unmet());
    AuditReport report = audit.report();
    return new LogReport(
        kind,
        report,
        new ReadAs(
            kind.form(),
            source.encoding(),
            source.delimiter(),
            times.description(),
            zone.getId(),
            statuses.readAs(),
            columns.unused(kind),
            unmet,
            leftOut.counts(),
            foreign(facts)),
        options.sort() ? 0 : audit.betterTogether());
  }

  private <R> Audit<R> run(
      Audit<R> audit, Rows<R> rows, Columns columns, LogListener listener)
      throws IOException, UnreadableLogException {
    try {
      new RowAudit<>(audit, rows, columns, listener).run(source, options.sort());
    } catch (Gzip.DamagedException damaged) {
      throw new UnreadableLogException(String.valueOf(damaged.getMessage()), damaged);
    }
    if (!options.sort() && audit.isNewestFirst()) {
      throw new UnreadableLogException(
          "it is written newest first, so it cannot be audited as it is; add --sort");
    }
    return audit;
  }

  private static List<Integer> timeColumns(Columns columns, LogKind kind) {
    return kind == LogKind.WIDE
        ? columns.times().stream().map(Columns.TimeColumn::number).toList()
        : List.of(columns.number(Role.AT));
  }

  private static Map<String, Long> foreign(FactColumns facts) {
    Map<String, Long> foreign = new TreeMap<>();
    facts.types().foreign().forEach((word, count) -> foreign.put("type " + word, count));
    facts.payments().foreign().forEach((word, count) -> foreign.put("payment " + word, count));
    return foreign;
  }
}
