package dev.orderstatus.core.statement;

import dev.orderstatus.core.statement.Catalogue.Entry;
import dev.orderstatus.core.statement.Catalogue.State;
import java.util.ArrayList;
import java.util.List;

/** Compares the catalogue with the tests that name its statements. */
final class Coverage {

  /**
   * A method that names statements.
   *
   * @param name class and method
   * @param isRun whether the build runs it as a test
   * @param statements the ids it names
   */
  record Naming(String name, boolean isRun, List<String> statements) {}

  private Coverage() {}

  static List<String> faults(Catalogue catalogue, List<Naming> namings) {
    List<String> faults = new ArrayList<>();
    for (Naming naming : namings) {
      if (!naming.isRun()) {
        faults.add(naming.name() + " names statements but is never run as a test");
      }
      for (String id : naming.statements()) {
        Entry entry = catalogue.entries().get(id);
        if (entry == null) {
          faults.add(naming.name() + " names " + id + ", which is not in the catalogue");
        } else if (entry.state() == State.NO_RULE) {
          faults.add(naming.name() + " names " + id + ", which states no rule");
        }
      }
    }
    catalogue.entries().forEach((id, entry) -> {
      if (entry.state() == State.RULE
          && namings.stream()
              .noneMatch(naming -> naming.isRun() && naming.statements().contains(id))) {
        faults.add("no test names " + id + ": " + entry.summary());
      }
    });
    return faults;
  }
}
