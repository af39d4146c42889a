package dev.orderstatus.core.engine;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.definition.Condition;

/** Whether a condition may hold for an actor, whatever the order is. */
final class Spoken {

  private Spoken() {}

  static boolean mayHold(Condition condition, Actor actor, boolean asWritten) {
    if (condition instanceof Condition.Not not) {
      return mayHold(not.condition(), actor, !asWritten);
    }
    if (condition instanceof Condition.By by) {
      return by.actors().contains(actor) == asWritten;
    }
    if (condition instanceof Condition.AllOf all) {
      return asWritten
          ? all.parts().stream().allMatch(part -> mayHold(part, actor, true))
          : all.parts().stream().anyMatch(part -> mayHold(part, actor, false));
    }
    if (condition instanceof Condition.AnyOf any) {
      return asWritten
          ? any.parts().stream().anyMatch(part -> mayHold(part, actor, true))
          : any.parts().stream().allMatch(part -> mayHold(part, actor, false));
    }
    return true;
  }
}
