package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.definition.StatusSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A mistake in a set, the test of the contract that finds it, and what its message says.
 *
 * @param name what is wrong
 * @param set the set without the mistake
 * @param mistake plants it
 * @param finder the test
 * @param says part of its message, naming the fault
 */
record Planted(
    String name,
    StatusSet set,
    UnaryOperator<StatusSet> mistake,
    Consumer<StatusSetContract> finder,
    List<String> says) {

  StatusSetContract sound() {
    return contract(set);
  }

  StatusSetContract broken() {
    return contract(mistake.apply(set));
  }

  private StatusSetContract contract(StatusSet tested) {
    return new StatusSetContract() {
      @Override
      public StatusSet set() {
        return tested;
      }

      @Override
      public Optional<Path> goldenTable() {
        return Optional.of(Path.of("src/test/resources/golden", tested.id() + ".md"));
      }
    };
  }

  @Override
  public String toString() {
    return name;
  }
}
