package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Printable;
import java.util.List;
import java.util.stream.Collectors;

/** A definition cannot be compiled; the exception lists everything that is wrong with it. */
public final class InvalidDefinitionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Reports all problems of a definition.
   *
   * @param set the id of the set
   * @param problems the problems
   */
  public InvalidDefinitionException(String set, List<Problem> problems) {
    super(problems.stream()
        .map(problem -> "\n  " + problem)
        .collect(Collectors.joining(
            "",
            "status set " + Printable.of(set) + " has " + problems.size() + " problem(s):",
            "")));
    this.problems = List.copyOf(problems);
  }

  /**
   * Everything that is wrong with the definition.
   *
   * @return the problems, in the order of the definition
   */
  public List<Problem> problems() {
    return problems;
  }
}
