package dev.orderstatus.core.engine;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a lifecycle: for each status a row, with a place for each action and order type.
 * Rows and cells are made when they are first asked for, so that a set costs what is used of it.
 * Racing threads may make a cell twice; one of the two is forgotten.
 */
final class Cells {

  private static final class Row {
    private final @Nullable Cell[] cells;

    Row(int places) {
      this.cells = new Cell[places];
    }
  }

  private final RuleBook rules;
  private final Truth truth;
  private final List<Actor> actors;
  private final CodeIndex<OrderStatus> statuses;
  private final CodeIndex<Action> actions;
  private final CodeIndex<OrderType> types;
  private final @Nullable Row[] rows;
  private final @Nullable Cell[] inUnknownStatus;

  Cells(
      RuleBook rules,
      Truth truth,
      List<Actor> actors,
      CodeIndex<OrderStatus> statuses,
      CodeIndex<Action> actions,
      CodeIndex<OrderType> types) {
    this.rules = rules;
    this.truth = truth;
    this.actors = actors;
    this.statuses = statuses;
    this.actions = actions;
    this.types = types;
    this.rows = new Row[statuses.size()];
    this.inUnknownStatus = new Cell[actions.size()];
  }

  Cell at(int status, int action, int type) {
    Row row = rows[status];
    if (row == null) {
      row = new Row(actions.size() * types.size());
      rows[status] = row;
    }
    int place = action * types.size() + type;
    Cell cell = row.cells[place];
    if (cell == null) {
      cell = new Cell(
          rules.rules(statuses.code(status), actions.code(action), types.code(type)),
          truth,
          actors);
      row.cells[place] = cell;
    }
    return cell;
  }

  Cell inUnknownStatus(int action) {
    Cell cell = inUnknownStatus[action];
    if (cell == null) {
      cell = new Cell(rules.rulesInUnknownStatus(actions.code(action)), truth, actors);
      inUnknownStatus[action] = cell;
    }
    return cell;
  }
}
