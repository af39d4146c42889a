package dev.orderstatus.core.version;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.parts.CountsAs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** The plans for the parts of orders, one for each kind that both sets have. */
final class KindMoves {

  private final String where;
  private final Map<String, Kind> before = new LinkedHashMap<>();
  private final Map<String, Kind> after = new LinkedHashMap<>();
  private final Map<String, Moves> moves = new LinkedHashMap<>();
  private final Set<String> left = new LinkedHashSet<>();
  private final Set<String> strangers = new LinkedHashSet<>();

  KindMoves(String where, StatusSet before, StatusSet after) {
    this.where = where;
    before.kinds().forEach(kind -> this.before.put(kind.code(), kind));
    after.kinds().forEach(kind -> this.after.put(kind.code(), kind));
    this.before.forEach((code, kind) -> {
      Kind now = this.after.get(code);
      if (now != null) {
        moves.put(code, moves(kind.set(), now.set(), place(code)));
      }
    });
  }

  /** No part stores the type of its set. */
  private static Moves moves(StatusSet before, StatusSet after, String where) {
    Moves moves = new Moves(before, after, where);
    before.types().stream()
        .filter(type -> !after.types().isEmpty() && !after.types().contains(type))
        .forEach(type -> moves.types().retire(type, after.types().get(0)));
    return moves;
  }

  private String place(String kind) {
    return where + ", kind " + kind;
  }

  void move(String kind, Consumer<MigrationPlan.Builder> plan) {
    Moves ofKind = moves.get(kind);
    if (ofKind == null) {
      strangers.add(kind);
    } else {
      plan.accept(new MigrationPlan.Builder(ofKind));
    }
  }

  void leave(String kind) {
    left.add(kind);
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (String kind : strangers) {
      add(
          problems,
          Problem.Kind.UNKNOWN_REFERENCE,
          kind,
          "the two sets do not both have this kind, so its parts cannot be moved; remove the moves");
    }
    for (String kind : left) {
      if (after.containsKey(kind)) {
        add(
            problems,
            Problem.Kind.INVALID,
            kind,
            "the set after has it, so its parts are read; do not leave them");
      } else if (!before.containsKey(kind)) {
        add(
            problems,
            Problem.Kind.UNKNOWN_REFERENCE,
            kind,
            "the set before has no such kind; it has %s; correct the name, or remove leaveParts: parts of a kind that no set knows stay as they are"
                .formatted(before.isEmpty() ? "none" : String.join(", ", before.keySet())));
      }
    }
    before.forEach((code, kind) -> check(kind, problems));
    return problems;
  }

  private void check(Kind was, List<Problem> problems) {
    String code = was.code();
    Kind is = after.get(code);
    if (is == null) {
      if (!left.contains(code)) {
        add(
            problems,
            Problem.Kind.NO_SUCCESSOR,
            code,
            "the set after has no such kind, and orders may have parts of it; declare it, or add leaveParts(\"%s\"): they stay readable, and count as nothing"
                .formatted(code));
      }
    } else if (was.measure() != is.measure() || hasEntries(was) != hasEntries(is)) {
      add(
          problems,
          Problem.Kind.INVALID,
          code,
          "its parts are counted in another way than before (by units, by amount, by count, or with entries), so stored parts cannot be read; give the new kind another code");
    } else if (!hasEntries(is)) {
      Moves ofKind = Objects.requireNonNull(moves.get(code));
      problems.addAll(ofKind.problems());
      checkCounts(was, is, ofKind.statuses().places(), problems);
    }
  }

  /** The status of a part with entries follows from them, and is not moved. */
  private static boolean hasEntries(Kind kind) {
    return !kind.entries().isEmpty();
  }

  private void checkCounts(
      Kind was, Kind is, Map<OrderStatus, OrderStatus> places, List<Problem> problems) {
    Map<OrderStatus, CountsAs> now = new HashMap<>();
    is.set().statuses().forEach(row -> now.put(row.status(), row.countsAs()));
    for (StatusDefinition row : was.set().statuses()) {
      OrderStatus there = places.getOrDefault(row.status(), row.status());
      CountsAs counts = now.get(there);
      if (counts != null && !sum(counts).equals(sum(row.countsAs()))) {
        problems.add(new Problem(
            Problem.Kind.INVALID,
            place(was.code()) + ", status " + row.status(),
            "its parts count as %s, and in %s of the set after as %s, so an order might no longer add up; name a status that counts alike"
                .formatted(row.countsAs().code(), there, counts.code())));
      }
    }
  }

  /** The sum in which a share counts: what counts in the same one adds up after a move. */
  private static String sum(CountsAs counts) {
    return switch (counts) {
      case NOTHING, LOST, CAME_BACK, UNKNOWN -> "none";
      case OUT, READY, ARRIVED -> "out";
      case ANNOUNCED, RETURNED -> "in-return";
      default -> counts.code();
    };
  }

  private void add(List<Problem> problems, Problem.Kind kind, String code, String what) {
    problems.add(new Problem(kind, place(code), what));
  }

  Map<String, MigrationPlan> plans() {
    Map<String, MigrationPlan> plans = new LinkedHashMap<>();
    moves.forEach((code, ofKind) -> {
      if (!hasEntries(Objects.requireNonNull(after.get(code)))) {
        plans.put(code, new MigrationPlan(ofKind));
      }
    });
    return Collections.unmodifiableMap(plans);
  }
}
