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
 * @param remedies only those that the specification assigns in so many words, in order
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

  private static final List<String> LEFT_TO_THE_SET =
      List.of("contact-shop", "log-in", "give-reason", "wait-until", "check-mailbox");

  /** The order's changeable part after the decision was applied. */
  public record After(
      String status,
      Instant statusSince,
      Instant placedAt,
      String payment,
      Map<String, Object> attributes) {}

  /**
   * The remedies but for those that the specification leaves to the set, where it does not assign
   * them here.
   */
  Answer assigned(List<String> here) {
    List<String> assigned = remedies.stream()
        .filter(one -> here.contains(one) || LEFT_TO_THE_SET.stream().noneMatch(one::startsWith))
        .toList();
    return new Answer(decision, from, to, code, reasons, assigned, effects, warnings, after);
  }
}
