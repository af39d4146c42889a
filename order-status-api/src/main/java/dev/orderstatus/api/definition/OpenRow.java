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

  /**
   * Lets the row count only under a condition. Rows for one status, action, order type and actor
   * are tried as written, and the first whose condition holds counts; the last needs none.
   *
   * <pre>{@code
   * .action(command(PAY),
   *     from(RECEIVED).by(CUSTOMER).when(atLeast(PAID, TOTAL)).to(PROCESSING),
   *     from(RECEIVED).by(CUSTOMER).stay())
   * }</pre>
   *
   * @param condition when the row counts
   * @return this step
   */
  public OpenRow when(Condition condition) {
    row.when(condition);
    return this;
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
