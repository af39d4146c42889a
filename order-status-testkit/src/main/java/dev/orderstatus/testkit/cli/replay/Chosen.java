package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.testkit.log.OrderLog;
import dev.orderstatus.testkit.log.UnreadableLogException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The set that a log is audited against.
 *
 * @param id the id of the set
 * @param why why it was chosen; empty where it was named
 */
record Chosen(String id, Optional<String> why) {

  Chosen {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(why, "why");
  }

  static Chosen of(OrderLog log, ReplaySets sets) throws UnreadableLogException {
    List<StatusSet> candidates = sets.sets();
    return new Chosen(candidates.get(0).id(), Optional.empty());
  }
}
