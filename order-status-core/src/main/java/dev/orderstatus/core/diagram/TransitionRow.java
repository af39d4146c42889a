package dev.orderstatus.core.diagram;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Warning;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.ActionDefinition.Kind;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.FromStatuses;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class TransitionRow {

  private TransitionRow() {}

  static List<String> of(TransitionDefinition row, StatusSet set) {
    Kind kind = set.actions().stream()
        .filter(action -> action.action().equals(row.action()))
        .map(ActionDefinition::kind)
        .findFirst()
        .orElse(null);
    return List.of(
        sources(row.sources())
            + (row.types().isEmpty() ? "" : "; for " + PlainEnglish.list(row.types())),
        Markdown.code(row.action()),
        kind == null ? "not declared" : Tables.kind(kind),
        PlainEnglish.list(row.actors()),
        row.guards().stream().map(guard -> guard(guard, kind)).collect(Collectors.joining("; ")),
        row.target().map(OrderStatus::value).orElse("same"),
        String.join("; ", effects(row)));
  }

  private static String sources(FromStatuses sources) {
    if (!sources.all()) {
      return PlainEnglish.list(sources.statuses());
    }
    return sources.statuses().isEmpty()
        ? "all"
        : "all but " + PlainEnglish.list(sources.statuses());
  }

  private static String guard(Guard guard, @Nullable Kind kind) {
    return ConditionWords.of(guard.condition())
        + (kind == Kind.EVENT ? ": attention " : ": ")
        + Markdown.code(guard.otherwise().code());
  }

  private static List<String> effects(TransitionDefinition row) {
    List<String> effects = new ArrayList<>();
    row.change().payment().ifPresent(payment -> effects.add("payment becomes " + payment));
    row.changes().forEach(varied -> effects.add(varied(varied, row.change())));
    row.change()
        .set()
        .asMap()
        .forEach((code, value) -> effects.add(
            Markdown.code(code) + " becomes " + Markdown.escaped(String.valueOf(value))));
    row.change()
        .cleared()
        .forEach(attribute -> effects.add(Markdown.code(attribute) + " is cleared"));
    row.change()
        .justificationAs()
        .ifPresent(attribute -> effects.add(Markdown.code(attribute) + " becomes the reason"));
    row.effects().forEach(effect -> effects.add(effect(effect)));
    row.warnings().forEach(warning -> effects.add(warning(warning)));
    row.change().inputs().forEach(input -> effects.add(input(input)));
    if (row.newAttempt()) {
      effects.add("new attempt");
    }
    if (row.change().reenters()) {
      effects.add("enters anew");
    }
    return effects;
  }

  private static String varied(Conditional<Change> varied, Change otherwise) {
    List<Attribute<?>> more = new ArrayList<>(varied.value().cleared());
    more.removeAll(otherwise.cleared());
    return varied
            .value()
            .payment()
            .map(payment -> "payment becomes " + payment)
            .orElse("payment stays")
        + more.stream()
            .map(attribute -> " and " + Markdown.code(attribute) + " is cleared")
            .collect(Collectors.joining())
        + under(varied.condition());
  }

  private static String input(Input input) {
    String code = Markdown.code(input.attribute());
    return switch (input.use()) {
      case STORED -> "input " + code;
      case STORED_OR_CLEARED -> "input " + code + ", clears when blank";
      case COMPARED -> "compares " + code;
    };
  }

  private static String effect(Conditional<Effect> effect) {
    boolean optIn = effect.condition().equals(Condition.customerNotified());
    return Markdown.code(effect.value().code())
        + (effect.value().parameters().isEmpty()
            ? ""
            : effect.value().parameters().stream()
                .map(TransitionRow::parameter)
                .collect(Collectors.joining(", ", " (", ")")))
        + (effect.value().optional() ? " optional" : "")
        + (optIn ? " opt-in" : under(effect.condition()));
  }

  private static String warning(Conditional<Warning> warning) {
    return "warning " + Markdown.code(warning.value().code()) + under(warning.condition());
  }

  private static String under(Condition condition) {
    return condition.equals(Condition.ALWAYS) ? "" : " if " + ConditionWords.of(condition);
  }

  private static String parameter(Parameter parameter) {
    String value = parameter.source() instanceof Parameter.Fixed fixed
        ? Markdown.escaped(String.valueOf(fixed.value()))
        : parameter
            .attribute()
            .map(Markdown::code)
            .orElseGet(() -> Markdown.escaped(String.valueOf(parameter.source())));
    return Markdown.escaped(parameter.name()) + " " + value;
  }
}
