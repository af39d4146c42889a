package dev.orderstatus.testkit.log;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.audit.StatusRow;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The way in which one log is read for one set. */
final class Reading {
  private final StatusSet set;
  private final ZoneId zone;
  private final Source source;
  private final Statuses statuses;
  private final Columns columns;
  private final LogKind kind;
  private final Times times;
  private final RowReader reader;
  private final FactColumns facts;
  private final ActionRows actions;
  private final LeftOut leftOut = new LeftOut();

  Reading(OrderLifecycle lifecycle, Source source, LogOptions options, LogListener listener)
      throws UnreadableLogException {
    this.source = source;
    set = lifecycle.definition();
    zone = lifecycle.settings().zone();
    statuses = new Statuses(set, options.maps());
    columns = new Columns(set, statuses.reader(), options.maps(), source.columns());
    kind = columns.kind(options.snapshot());
    times = new Times(timeColumns(), columns, source.sample(), options, zone);
    reader = new RowReader(columns, times);
    facts = new FactColumns(set, columns, kind, listener);
    actions = new ActionRows(set, reader, columns, facts, leftOut);
  }

  private List<Integer> timeColumns() {
    return switch (kind) {
      case WIDE -> columns.times().stream().map(Columns.TimeColumn::number).toList();
      case SNAPSHOT -> List.of();
      case ACTIONS, STATUSES -> List.of(columns.number(Role.AT));
    };
  }

  LogKind kind() {
    return kind;
  }

  Columns columns() {
    return columns;
  }

  Statuses statuses() {
    return statuses;
  }

  FactColumns facts() {
    return facts;
  }

  RowReader reader() {
    return reader;
  }

  LeftOut leftOut() {
    return leftOut;
  }

  Rows<StatusRow> statusRows() {
    return kind == LogKind.WIDE
        ? new WideRows(set, reader, columns, facts)
        : new StatusRows(reader, columns, statuses, facts, leftOut);
  }

  ActionRows actionRows() {
    return actions;
  }

  CourseRows courseRows() {
    return new CourseRows(set, actions, reader);
  }

  ReadAs readAs() {
    return readAs(statuses.readAs());
  }

  ReadAs readAs(Map<String, String> words) {
    List<String> entries = new ArrayList<>(statuses.unmet());
    entries.addAll(actions.unmet());
    entries.addAll(facts.unmet());
    return new ReadAs(
        kind.form(),
        source.encoding(),
        source.delimiter(),
        times.description(),
        zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId(),
        words,
        columns.unused(kind),
        entries,
        leftOut.counts(),
        notUnderstood());
  }

  private Map<String, Long> notUnderstood() {
    Map<String, Long> foreign = new TreeMap<>();
    if (kind != LogKind.ACTIONS) {
      facts.types().foreign().forEach((word, count) -> foreign.put("type " + word, count));
      facts.payments().foreign().forEach((word, count) -> foreign.put("payment " + word, count));
    }
    return foreign;
  }
}
