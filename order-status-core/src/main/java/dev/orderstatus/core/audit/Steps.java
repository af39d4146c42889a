package dev.orderstatus.core.audit;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.order.Attributes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges each kind of step of a status log once, and counts the steps. */
final class Steps {
  private static final int MOST_REMEMBERED = 10_000;

  private final StatusIndex statuses;
  private final String set;
  private final ZoneId zone;
  private final Moves moves;
  private final Set<String> asked;
  private final Set<String> dates;
  private final @Nullable Step[][] plain;
  private final Map<Kind, Step> others = new HashMap<>();
  private final Map<Move, Long> used = new LinkedHashMap<>();
  private final Map<Move, Long> violations = new LinkedHashMap<>();
  private final Map<ReasonCode, Long> trusted = new LinkedHashMap<>();

  private record Kind(int from, int to, Facts facts) {}

  Steps(OrderLifecycle lifecycle, StatusIndex statuses) {
    this.statuses = statuses;
    set = lifecycle.definition().id();
    zone = lifecycle.settings().zone();
    moves = new Moves(lifecycle);
    asked = AskedAttributes.all(lifecycle.definition());
    dates = AskedAttributes.dates(lifecycle.definition());
    plain = new Step[statuses.size()][statuses.size()];
  }

  Step get(int from, int to, Facts facts, Instant at) {
    if (facts.equals(Facts.NONE)) {
      Step known = plain[from][to];
      if (known == null) {
        known = judged(from, to, Facts.NONE);
        plain[from][to] = known;
      }
      return known;
    }
    if (others.size() == MOST_REMEMBERED) {
      others.values().forEach(this::take);
      others.clear();
    }
    return others.computeIfAbsent(
        new Kind(from, to, asAsked(facts, at)), kind -> judged(from, to, kind.facts));
  }

  /** Removes the facts that no guard reads, so that few kinds of step remain. */
  private Facts asAsked(Facts facts, Instant at) {
    Attributes kept = Attributes.none();
    for (Map.Entry<String, Object> attribute : facts.attributes().asMap().entrySet()) {
      String code = attribute.getKey();
      if (asked.contains(code)) {
        kept = kept.withRaw(
            code,
            dates.contains(code) && attribute.getValue() instanceof LocalDate date
                ? reached(date, at)
                : attribute.getValue());
      }
    }
    return new Facts(facts.type(), facts.payment(), facts.test(), facts.account(), kept);
  }

  private LogKnowledge.Value reached(LocalDate date, Instant at) {
    try {
      return date.isAfter(at.atZone(zone).toLocalDate())
          ? LogKnowledge.Value.NOT_REACHED
          : LogKnowledge.Value.REACHED;
    } catch (DateTimeException beyondTheCalendar) {
      return LogKnowledge.Value.SOME;
    }
  }

  private Step judged(int from, int to, Facts facts) {
    Move move = new Move(statuses.status(from), statuses.status(to));
    Moves.Verdict verdict = moves.judge(move, facts);
    return new Step(
        from,
        to,
        verdict.legal(),
        verdict.guards(),
        verdict.legal() ? Finding.ACCEPTED : illegal(move, verdict.obstacle()));
  }

  private Finding illegal(Move move, ReasonCode obstacle) {
    return Finding.refused(new Violation(
        obstacle,
        move.from(),
        move.toString(),
        () -> obstacle.equals(ReasonCode.NOT_POSSIBLE_IN_STATUS)
            ? "no transition of the set %s leads from %s to %s"
                .formatted(set, Move.shown(move.from()), Move.shown(move.to()))
            : "no transition of the set %s leads from %s to %s for an order of these facts: %s"
                .formatted(set, Move.shown(move.from()), Move.shown(move.to()), obstacle)));
  }

  private void take(Step step) {
    if (step.count == 0) {
      return;
    }
    Move move = new Move(statuses.status(step.from), statuses.status(step.to));
    (step.legal ? used : violations).merge(move, step.count, Long::sum);
    step.guards.forEach(guard -> trusted.merge(guard, step.count, Long::sum));
    step.count = 0;
  }

  /** Brings the counts up to date. */
  private void takeAll() {
    for (@Nullable Step[] row : plain) {
      for (Step step : row) {
        if (step != null) {
          take(step);
        }
      }
    }
    others.values().forEach(this::take);
  }

  List<Move> foreseen() {
    return moves.foreseen();
  }

  /** The number of times each legal move was made, in the order of the table. */
  Map<Move, Long> used() {
    takeAll();
    Map<Move, Long> sorted = new LinkedHashMap<>();
    for (Move move : foreseen()) {
      Long count = used.get(move);
      if (count != null) {
        sorted.put(move, count);
      }
    }
    return sorted;
  }

  Map<Move, Long> violations() {
    takeAll();
    return violations;
  }

  Map<ReasonCode, Long> trusted() {
    takeAll();
    return trusted;
  }
}
