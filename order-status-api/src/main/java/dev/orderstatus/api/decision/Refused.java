package dev.orderstatus.api.decision;

import java.util.List;

/**
 * A command that does not fit, with all the reasons. The order stays as it is.
 *
 * @param reasons why, at least one, the most telling first
 */
public record Refused(List<Reason> reasons) implements Decision {

  /** Checks that there is a reason, and copies the list. */
  public Refused {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a refusal needs at least one reason");
    }
  }
}
