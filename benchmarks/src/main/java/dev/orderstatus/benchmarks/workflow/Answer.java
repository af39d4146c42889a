package dev.orderstatus.benchmarks.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The new status of the order, or the reasons against it.
 *
 * @param to the new status, or null for a refusal
 * @param why the reasons of a refusal; null if a library gives none
 */
public record Answer(@Nullable Status to, @Nullable List<Why> why) {

  public static Answer accepted(Status to) {
    return new Answer(to, List.of());
  }

  public static Answer refused(Why... why) {
    return new Answer(null, List.of(why));
  }

  /** The answer of a library that does not say why not. */
  public static Answer unexplained(@Nullable Status to) {
    return new Answer(to, null);
  }

  /** True if both have the same status and reasons; missing reasons agree with any. */
  public boolean agreesWith(Answer other) {
    return to == other.to && (why == null || why.equals(other.why));
  }
}
