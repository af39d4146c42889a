package example.flinkaudit;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.core.version.MigrationPlan;
import java.io.Serializable;
import java.util.Optional;

/** The rules of a job. Only this description is sent to the tasks; each compiles its own. */
@FunctionalInterface
public interface Rules extends Serializable {

  OrderLifecycle lifecycle();

  /** How orders of former rules go on, by the fingerprint of those rules; asked once for each. */
  default Optional<MigrationPlan> since(String fingerprint) {
    return Optional.empty();
  }
}
