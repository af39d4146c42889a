package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import java.util.List;

/**
 * A row of the table of transitions whose target is still open: first its guards, then {@link #to}
 * or {@link #stay}. Not thread-safe.
 */
public final class OpenRow implements Guarded<OpenRow> {

  private final TransitionDefinition.Builder row;

  OpenRow(FromStatuses sources, List<Actor> actors) {
    row = new TransitionDefinition.Builder().sources(sources).actors(actors);
  }

  @Override
  public OpenRow guard(Guard guard) {
    row.guards(guard);
    return this;
  }

  /**
   * Leads to this status.
   *
   * @param target the status
   * @return the row, to add effects and changes
   */
  public TransitionDefinition.Builder to(OrderStatus target) {
    return row.target(target);
  }

  /**
   * Leaves the order in its status: a permission, or a note.
   *
   * @return the row, to add effects and changes
   */
  public TransitionDefinition.Builder stay() {
    return row;
  }
}
