package dev.orderstatus.violations.testkit.careful;

import dev.orderstatus.api.code.Action;

final class CarefulPlugin {
  static final Action DELIVER = Action.of("delivery:deliver");

  private CarefulPlugin() {}
}
