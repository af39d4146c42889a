package dev.orderstatus.benchmarks.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the order goes, or why not.
 *
 * @param to the new status, or null for a refusal
 * @param why the reasons of a refusal; null where a library gives none
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

  /** Whether it says what the other says, or less. */
  public boolean agreesWith(Answer other) {
    return to == other.to && (why == null || why.equals(other.why));
  }
}
