package dev.orderstatus.api.parts;

import java.util.List;
import java.util.stream.Collectors;

/** The lines, parts and money of an order cannot be; it carries everything that is wrong. */
public final class InvalidPartsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  InvalidPartsException(List<String> problems) {
    super(problems.stream()
        .map(problem -> "\n  " + problem)
        .collect(Collectors.joining(
            "", "the order's parts have " + problems.size() + " problem(s):", "")));
    this.problems = List.copyOf(problems);
  }

  /**
   * Everything that is wrong.
   *
   * @return the problems; each names the part, what was given and what was expected
   */
  public List<String> problems() {
    return problems;
  }
}
