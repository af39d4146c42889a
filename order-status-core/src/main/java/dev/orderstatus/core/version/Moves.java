package dev.orderstatus.core.version;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import java.util.ArrayList;
import java.util.List;

/** Where stored orders go, or the stored parts of one kind. */
final class Moves {

  private final StatusSet before;
  private final StatusSet after;
  private final String where;
  private final CodeMapping<OrderStatus> statuses;
  private final CodeMapping<OrderType> types;
  private final KindMoves kinds;

  Moves(StatusSet before, StatusSet after, String where) {
    this.before = before;
    this.after = after;
    this.where = where;
    this.statuses = new CodeMapping<>("status", where, statuses(before), statuses(after));
    this.types = new CodeMapping<>("order type", where, before.types(), after.types());
    this.kinds = new KindMoves(where, before, after);
  }

  private static List<OrderStatus> statuses(StatusSet set) {
    return set.statuses().stream().map(StatusDefinition::status).toList();
  }

  StatusSet after() {
    return after;
  }

  CodeMapping<OrderStatus> statuses() {
    return statuses;
  }

  CodeMapping<OrderType> types() {
    return types;
  }

  KindMoves kinds() {
    return kinds;
  }

  Renames renames() {
    return types.addTo(statuses.addTo(Renames.none()));
  }

  /** The problems of what is stored, without those of the set after. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(new CodeMapping<>(statuses).problems());
    problems.addAll(EndingCheck.problems(where, before, after, statuses));
    problems.addAll(new CodeMapping<>(types).problems());
    problems.addAll(Stranded.problems(where, before, after, statuses.places(), types.places()));
    problems.addAll(kinds.problems());
    return problems;
  }
}
