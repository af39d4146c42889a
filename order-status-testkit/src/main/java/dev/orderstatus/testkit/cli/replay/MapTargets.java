package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.testkit.cli.text.Shown;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a map may lead to. */
final class MapTargets {
  private final StatusSet set;
  private final Columns columns;

  MapTargets(StatusSet set, Columns columns) {
    this.set = set;
    this.columns = columns;
  }

  /** Why a map must not lead to a name; empty where it may. */
  String problem(String kind, String name) {
    return switch (kind) {
      case "column" ->
        columns.isKnown(name)
            ? ""
            : "a log has no column %s; it may have %s".formatted(Shown.text(name), columns.names());
      case "payment" -> Payment.parse(name).fold(problem -> problem, payment -> "");
      case "status" ->
        problem(
            kind,
            CodeTexts.oneL(CodeTexts.bare(name, set)),
            set.statuses().stream().map(StatusDefinition::status).toList());
      case "action" ->
        problem(
            kind,
            CodeTexts.bare(name, set),
            set.actions().stream().map(ActionDefinition::action).toList());
      case "actor" -> problem(kind, CodeTexts.bare(name, set), set.actors());
      default -> problem(kind, CodeTexts.bare(name, set), set.types());
    };
  }

  private String problem(String kind, String name, Collection<? extends Code> codes) {
    List<String> names = codes.stream().map(Code::value).toList();
    return names.contains(name)
        ? ""
        : "the set %s has no %s %s; it has %s"
            .formatted(
                set.id(), kind, Shown.text(name), names.stream().collect(Collectors.joining(", ")));
  }
}
