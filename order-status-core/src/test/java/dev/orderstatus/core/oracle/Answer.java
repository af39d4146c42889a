package dev.orderstatus.core.oracle;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the specification says to a question. Reasons, remedies and warnings are rendered
 * {@code code{parameter=value}}, effects {@code code{parameter=value}?@audience}, "?" where optional.
 *
 * @param decision accepted, unchanged, refused or attention
 * @param from the status before
 * @param to the status after (the same as from, unless accepted and moving)
 * @param code of an unchanged or an attention, else null
 * @param reasons of a refusal, in order
 * @param remedies in order
 * @param effects in order
 * @param warnings in order
 * @param after the order as it then is
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
    After after) {

  /** The order's changeable part after the decision was applied. */
  public record After(
      String status,
      Instant statusSince,
      Instant placedAt,
      String payment,
      Map<String, Object> attributes) {}
}
