package dev.orderstatus.core.internal.render.check;

import dev.orderstatus.api.code.EffectCode;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Warning;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.parts.CountsAs;
import dev.orderstatus.core.internal.render.NoticeKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The reasons, remedies, warnings and effects that orders of a set can meet. */
public final class SetNotices {

  private static final List<ReasonCode> REASONS = List.of(
      ReasonCode.UNKNOWN_STATUS,
      ReasonCode.UNKNOWN_TYPE,
      ReasonCode.UNKNOWN_ACTION,
      ReasonCode.UNKNOWN_ACTOR,
      ReasonCode.UNKNOWN_ATTRIBUTE,
      ReasonCode.INVALID_INPUT,
      ReasonCode.INPUT_NOT_TAKEN,
      ReasonCode.STALE_STATUS,
      ReasonCode.ORDER_IS_CLOSED,
      ReasonCode.NOT_POSSIBLE_IN_STATUS,
      ReasonCode.WRONG_ORDER_TYPE,
      ReasonCode.NOT_PERMITTED_FOR_ACTOR,
      ReasonCode.DATED_BEFORE_CURRENT_STATUS,
      ReasonCode.ALREADY_REFLECTED,
      ReasonCode.ALREADY_PAST,
      ReasonCode.OTHER_PAYMENT,
      ReasonCode.UNEXPECTED_EVENT);

  /** Those that only orders of parts, and their parts, can meet. */
  private static final List<Reason> OF_PARTS = List.of(
      Reason.of(ReasonCode.ORDER_CANNOT_FOLLOW).with(Parameter.of("status", List.of())),
      Reason.of(ReasonCode.UNKNOWN_PART).with(Parameter.of("part", List.of())),
      Reason.of(ReasonCode.UNKNOWN_PART).with(Parameter.of("kind", List.of())),
      Reason.of(ReasonCode.OTHER_AMOUNT)
          .with(Parameter.of("known", List.of()))
          .with(Parameter.of("given", List.of())),
      Reason.of(ReasonCode.PAYMENT_NOT_NAMED),
      Reason.of(ReasonCode.of("payment-conflict")),
      Reason.of(ReasonCode.of("no-payment-needed")),
      Reason.of(ReasonCode.of("more-than-to-pack")),
      Reason.of(ReasonCode.of("more-than-out")));

  private SetNotices() {}

  /** All forms of them, by the key of their text; those of the engine itself come first. */
  public static Map<String, List<Notice>> of(StatusSet set) {
    Map<String, List<Notice>> forms = new LinkedHashMap<>();
    Stream.of(engine(), ofParts(set), answers(set), transitions(set))
        .flatMap(notices -> notices)
        .flatMap(SetNotices::withRemedies)
        .forEach(notice -> forms
            .computeIfAbsent(NoticeKeys.base(notice), key -> new ArrayList<>())
            .add(notice));
    return forms;
  }

  private static Stream<Notice> engine() {
    return Stream.concat(
        REASONS.stream().map(Reason::of),
        Stream.of(
            Warning.of(WarningCode.LATE),
            Warning.of(WarningCode.INPUT_IGNORED, Parameter.of("value", List.of())),
            new Effect(EffectCode.NOTIFY_STAFF, Audience.STAFF, false, List.of())));
  }

  private static Stream<Reason> ofParts(StatusSet set) {
    boolean counts =
        set.statuses().stream().anyMatch(status -> status.countsAs() != CountsAs.NOTHING);
    return counts || !set.kinds().isEmpty() ? OF_PARTS.stream() : Stream.empty();
  }

  private static Stream<Notice> answers(StatusSet set) {
    return set.actions().stream()
        .flatMap(action -> Stream.concat(action.first().stream(), action.answers().stream()))
        .map(answer -> answer.value().reason());
  }

  private static Stream<Notice> transitions(StatusSet set) {
    return set.transitions().stream()
        .flatMap(row -> Stream.of(
                row.guards().stream().map(guard -> (Notice) guard.otherwise()),
                row.warnings().stream().map(warning -> (Notice) warning.value()),
                row.effects().stream().map(effect -> (Notice) effect.value()))
            .flatMap(notices -> notices));
  }

  private static Stream<Notice> withRemedies(Notice notice) {
    return notice instanceof Reason reason
        ? Stream.concat(Stream.of(reason), reason.remedies().stream())
        : Stream.of(notice);
  }
}
