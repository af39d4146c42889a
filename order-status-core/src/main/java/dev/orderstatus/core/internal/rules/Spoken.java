package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.definition.Condition;
import java.util.List;

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
      return mayHold(all.parts(), actor, asWritten, asWritten);
    }
    if (condition instanceof Condition.AnyOf any) {
      return mayHold(any.parts(), actor, asWritten, !asWritten);
    }
    return true;
  }

  private static boolean mayHold(
      List<Condition> parts, Actor actor, boolean asWritten, boolean together) {
    for (Condition part : parts) {
      if (mayHold(part, actor, asWritten) != together) {
        return !together;
      }
    }
    return together;
  }
}
