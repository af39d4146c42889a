package dev.orderstatus.core.oracle;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the specification says to a question.
 *
 * @param decision accepted, unchanged, refused or attention
 * @param from the status before
 * @param to the status after (the same as from, unless accepted and moving)
 * @param code of an unchanged or an attention, else null
 * @param reasons codes of a refusal, in order
 * @param remedies only those that the specification assigns in so many words, in order
 * @param effects rendered {@code code{parameter=value}?@audience}, "?" where optional, in order
 * @param warnings codes, in order
 * @param after the order as it then is
 * @param parameters of reasons, attention and remedies, keyed {@code code.parameter}; a supplement
 *     to the shape
 */
public record Answer(
    String decision,
    String from,
    String to,
    String code,
    List<String> reasons,
    List<String> remedies,
    List<String> effects,
    List<String> warnings,
    After after,
    Map<String, Object> parameters) {

  /** The order's changeable part after the decision was applied. */
  public record After(
      String status,
      Instant statusSince,
      Instant placedAt,
      String payment,
      Map<String, Object> attributes) {}
}
