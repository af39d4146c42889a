package dev.orderstatus.api.parts;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines, parts and money of an order contradict each other; the exception lists all problems.
 */
public final class InvalidPartsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * Reports problems.
   *
   * @param problems one sentence for each, at least one
   */
  public InvalidPartsException(List<String> problems) {
    super(problems.stream()
        .map(problem -> "\n  " + problem)
        .collect(Collectors.joining(
            "", "the order's parts have " + problems.size() + " problem(s):", "")));
    this.problems = List.copyOf(problems);
  }

  /**
   * All problems.
   *
   * @return the problems; each names the part, the given value and the expected one
   */
  public List<String> problems() {
    return problems;
  }
}
