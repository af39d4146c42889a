package dev.orderstatus.testkit.scenario;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import java.util.Objects;

/** An action, before it is said who asks for it or reports it. Immutable and thread-safe. */
@CheckReturnValue
public final class Asking {

  private final Action action;

  Asking(Action action) {
    this.action = action;
  }

  /**
   * Who asks or reports.
   *
   * @param actor the actor
   * @return the request, to which more may be given
   */
  public Asked by(Actor actor) {
    return new Asked(action, Objects.requireNonNull(actor, "actor"));
  }
}
