package dev.orderstatus.core.oracle;

import static dev.orderstatus.core.oracle.Changed.replaced;

import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.ArrayList;
import java.util.List;

/**
 * A set with one part of a row or of an action dropped, or two neighbouring parts swapped.
 *
 * @param name of the row or the action, and what was done to it
 * @param action whose decisions it can change
 * @param set the changed set
 */
record Mutant(String name, String action, StatusSet set) {

  static List<Mutant> of(StatusSet set) {
    List<Mutant> all = new ArrayList<>();
    List<TransitionDefinition> rows = set.transitions();
    for (int i = 0; i < rows.size(); i++) {
      TransitionDefinition row = rows.get(i);
      String action = row.action().value();
      int at = i;
      all.add(new Mutant(
          row.place() + ": dropped",
          action,
          set.toBuilder().transitions(replaced(rows, i, List.of())).build()));
      RowParts.changed(row)
          .forEach(one -> all.add(new Mutant(
              row.place() + ": " + one.what(),
              action,
              set.toBuilder()
                  .transitions(replaced(rows, at, List.of(one.value())))
                  .build())));
    }
    List<ActionDefinition> actions = set.actions();
    for (int i = 0; i < actions.size(); i++) {
      String action = actions.get(i).action().value();
      int at = i;
      ActionParts.changed(actions.get(i))
          .forEach(one -> all.add(new Mutant(
              action + ": " + one.what(),
              action,
              set.toBuilder()
                  .actions(replaced(actions, at, List.of(one.value())))
                  .build())));
    }
    return all;
  }
}
