package dev.orderstatus.testkit.scenario;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import java.util.Objects;

/** An action that still needs its actor. Immutable and thread-safe. */
@CheckReturnValue
public final class Asking {

  private final Action action;

  Asking(Action action) {
    this.action = action;
  }

  /**
   * Sets the actor who asks or reports.
   *
   * @param actor the actor
   * @return the request, which takes further inputs
   */
  public Asked by(Actor actor) {
    return new Asked(action, Objects.requireNonNull(actor, "actor"));
  }
}
