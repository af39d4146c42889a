package dev.orderstatus.core.claim;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Register;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.internal.engine.Compiler;
import dev.orderstatus.core.webshop.WebshopParts;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The sets, compiled for shops that address their customers in one register or the other. */
final class Shops {

  static final StatusSet PARTS = WebshopParts.set();

  private static final Map<String, OrderLifecycle> LIFECYCLES = new ConcurrentHashMap<>();
  private static final Map<Optional<Register>, WholeLifecycle> WHOLES = new ConcurrentHashMap<>();

  private Shops() {}

  private static Settings settings(Optional<Register> register) {
    return register.map(Settings.standard()::withRegister).orElse(Settings.standard());
  }

  static OrderLifecycle lifecycle(StatusSet set, Optional<Register> register) {
    return LIFECYCLES.computeIfAbsent(
        set.id() + register,
        absent -> OrderStatuses.compile(set, settings(register)).get());
  }

  static WholeLifecycle wholes(Optional<Register> register) {
    return WHOLES.computeIfAbsent(
        register, absent -> Compiler.compileSound(PARTS, settings(register)).wholes());
  }
}
