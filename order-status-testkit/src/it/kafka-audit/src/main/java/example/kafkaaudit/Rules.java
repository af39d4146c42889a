package example.kafkaaudit;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.core.version.MigrationPlan;
import java.util.Optional;

/** The rules of an audit. */
@FunctionalInterface
public interface Rules {

  OrderLifecycle lifecycle();

  /** How orders of former rules go on, by the fingerprint of those rules. */
  default Optional<MigrationPlan> since(String fingerprint) {
    return Optional.empty();
  }
}
