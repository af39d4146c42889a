package dev.orderstatus.testkit.coverage;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.Conditions;
import dev.orderstatus.testkit.coverage.Rows.Place;
import dev.orderstatus.testkit.coverage.Rows.Row;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All items to cover in a set, in the order of its definition. */
final class Target {

  private final StatusSet set;
  private final Rows rows;
  private final List<ActionRow> actions;

  private Target(StatusSet set) {
    this.set = set;
    this.rows = new Rows(set);
    this.actions =
        set.actions().stream().map(action -> ActionRow.of(action, set)).toList();
  }

  static Map<Dimension, Set<String>> of(StatusSet set) {
    Target target = new Target(set);
    Map<Dimension, Set<String>> names = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      names.put(
          dimension, target.names(dimension).collect(Collectors.toCollection(LinkedHashSet::new)));
    }
    return Collections.unmodifiableMap(names);
  }

  private Stream<String> names(Dimension dimension) {
    return switch (dimension) {
      case STATUSES -> set.statuses().stream().map(row -> row.status().value());
      case TRANSITIONS -> places().map(Row::transition);
      case GUARDS ->
        rows.all()
            .flatMap(row -> row.guards().stream())
            .flatMap(guard -> Stream.of(guard.held(), guard.failed()));
      case ANSWERS ->
        actions.stream()
            .flatMap(action -> Stream.of(action.first(), action.elsewhere()))
            .flatMap(List::stream)
            .map(ActionRow.NamedAnswer::name);
      case INPUTS -> actions.stream().flatMap(ActionRow::inputs);
      case ACTORS ->
        places().flatMap(row -> actors(row).map(actor -> Names.actor(row.place().action(), actor)));
      case REASONS -> reasons().map(reason -> reason.code().value());
      case MESSAGES -> set.texts().locales().stream().flatMap(this::messages);
    };
  }

  /** The rows that can be taken: rows that guards rule out only give the reason. */
  private Stream<Row> places() {
    return rows.all().filter(row -> actors(row).findAny().isPresent());
  }

  private Stream<Actor> actors(Row row) {
    Place place = row.place();
    TransitionDefinition definition = row.definition();
    return definition.actors().stream()
        .filter(
            actor -> Conditions.canBePassed(set, definition, place.status(), place.type(), actor));
  }

  private Stream<String> messages(Locale locale) {
    return Stream.of(
            set.statuses().stream()
                .map(StatusDefinition::status)
                .map(status -> Names.status(status, locale)),
            set.actions().stream()
                .map(ActionDefinition::action)
                .map(action -> Names.action(action, locale)),
            notices().map(notice -> Names.notice(notice, locale)))
        .flatMap(names -> names);
  }

  private Stream<Notice> notices() {
    List<Reason> reasons = reasons().toList();
    return Stream.of(
            reasons.stream(),
            reasons.stream().flatMap(reason -> reason.remedies().stream()),
            set.transitions().stream()
                .flatMap(row -> row.warnings().stream().map(Conditional::value)),
            set.transitions().stream()
                .flatMap(row -> row.effects().stream().map(Conditional::value)))
        .flatMap(notices -> notices);
  }

  private Stream<Reason> reasons() {
    return Stream.concat(
        set.transitions().stream().flatMap(row -> row.guards().stream()).map(Guard::otherwise),
        set.actions().stream()
            .flatMap(action -> Stream.concat(action.first().stream(), action.answers().stream()))
            .map(answer -> answer.value().reason()));
  }
}
