package dev.orderstatus.core.internal.merge.check;

import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Warning;
import dev.orderstatus.api.definition.AddedAnswer;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.Guard;
import java.util.List;
import java.util.stream.Stream;

/** The reasons, remedies, warnings and effects that an extension uses. */
final class Notices {

  private Notices() {}

  static List<Notice> of(Extension extension) {
    Stream<Notice> rows = Stream.concat(
            extension.transitions().stream(), extension.replacements().stream())
        .flatMap(row -> of(row.guards(), row.effects(), row.warnings()));
    Stream<Notice> additions = extension.additions().stream()
        .flatMap(added -> of(added.guards(), added.effects(), added.warnings()));
    Stream<Notice> answers = extension.actions().stream()
        .flatMap(action -> Stream.concat(action.first().stream(), action.answers().stream()))
        .map(answer -> answer.value().reason());
    Stream<Notice> added = extension.answers().stream().map(AddedAnswer::reason);
    return Stream.of(answers, added, rows, additions)
        .flatMap(notices -> notices)
        .flatMap(Notices::withRemedies)
        .toList();
  }

  private static Stream<Notice> of(
      List<Guard> guards, List<Conditional<Effect>> effects, List<Conditional<Warning>> warnings) {
    return Stream.of(
            guards.stream().map(guard -> (Notice) guard.otherwise()),
            effects.stream().map(effect -> (Notice) effect.value()),
            warnings.stream().map(warning -> (Notice) warning.value()))
        .flatMap(notices -> notices);
  }

  private static Stream<Notice> withRemedies(Notice notice) {
    return notice instanceof Reason reason
        ? Stream.concat(Stream.of(notice), reason.remedies().stream())
        : Stream.of(notice);
  }
}
