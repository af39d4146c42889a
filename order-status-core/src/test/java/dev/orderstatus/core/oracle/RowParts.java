package dev.orderstatus.core.oracle;

import static dev.orderstatus.core.oracle.Changed.dropped;
import static dev.orderstatus.core.oracle.Changed.swapped;
import static dev.orderstatus.core.oracle.Changed.with;
import static dev.orderstatus.core.oracle.Changed.within;

import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A row with one of its parts changed. */
final class RowParts {

  private RowParts() {}

  static Stream<Changed<TransitionDefinition>> changed(TransitionDefinition row) {
    return Stream.of(
            dropped(row.sources().statuses(), Object::toString)
                .map(one -> one.in(row.sources(), "statuses").in(row, "sources")),
            dropped(row.types(), Object::toString).map(one -> one.in(row, "types")),
            dropped(row.actors(), Object::toString).map(one -> one.in(row, "actors")),
            guards(row.guards()).map(one -> one.in(row, "guards")),
            conditional(row.effects(), effect -> effect.code().value())
                .map(one -> one.in(row, "effects")),
            conditional(row.warnings(), warning -> warning.code().value())
                .map(one -> one.in(row, "warnings")),
            everyChange(row),
            payment(row.change()).map(one -> one.in(row, "change")),
            variations(row.changes()).map(one -> one.in(row, "changes")),
            row.newAttempt()
                ? Stream.of(new Changed<>("newAttempt dropped", with(row, "newAttempt", false)))
                : Stream.<Changed<TransitionDefinition>>empty())
        .flatMap(Function.identity());
  }

  private static Stream<Changed<List<Guard>>> guards(List<Guard> guards) {
    Function<Guard, String> name = guard -> guard.otherwise().code().value();
    return Stream.of(
            dropped(guards, name),
            swapped(guards, name),
            within(
                guards,
                name,
                guard -> ConditionParts.changed(guard.condition())
                    .map(one -> one.in(guard, "condition"))))
        .flatMap(Function.identity());
  }

  private static <T> Stream<Changed<List<Conditional<T>>>> conditional(
      List<Conditional<T>> all, Function<T, String> name) {
    Function<Conditional<T>, String> ofValue = one -> name.apply(one.value());
    return Stream.concat(dropped(all, ofValue), within(all, ofValue, ConditionParts::changed));
  }

  private static Stream<Changed<Change>> payment(Change change) {
    return change.payment().stream()
        .map(payment ->
            new Changed<>(payment.code() + " dropped", Optional.empty()).in(change, "payment"));
  }

  private static Stream<Changed<List<Conditional<Change>>>> variations(
      List<Conditional<Change>> changes) {
    Function<Change, String> name =
        change -> change.payment().map(payment -> payment.code()).orElse("stays");
    return Stream.concat(
        conditional(changes, name), swapped(changes, one -> name.apply(one.value())));
  }

  /** A change dropped from everything that a row does to the order, whatever the payment is. */
  private static Stream<Changed<TransitionDefinition>> everyChange(TransitionDefinition row) {
    Change change = row.change();
    return Stream.of(
            change.inputs().stream()
                .map(input -> without("inputs", input.attribute(), Change::inputs, input)),
            Stream.concat(
                    change.cleared().stream(),
                    row.changes().stream().flatMap(one -> one.value().cleared().stream()))
                .distinct()
                .map(attribute -> without("cleared", attribute, Change::cleared, attribute)),
            change.set().asMap().keySet().stream()
                .map(code -> dropping("set " + code, "set", Attributes.none())),
            change.reasonAs().stream()
                .map(attribute -> dropping("reason as " + attribute, "reasonAs", Optional.empty())),
            change.reenters()
                ? Stream.of(dropping("reenters", "reenters", false))
                : Stream.<Changed<UnaryOperator<Change>>>empty())
        .flatMap(Function.identity())
        .map(one -> new Changed<>(one.what(), everywhere(row, one.value())));
  }

  private static <E> Changed<UnaryOperator<Change>> without(
      String component, Object name, Function<Change, List<E>> part, E gone) {
    return new Changed<>(component + " " + name + " dropped", change -> {
      List<E> less = new ArrayList<>(part.apply(change));
      less.remove(gone);
      return with(change, component, less);
    });
  }

  private static Changed<UnaryOperator<Change>> dropping(
      String name, String component, Object nothing) {
    return new Changed<>(name + " dropped", change -> with(change, component, nothing));
  }

  private static TransitionDefinition everywhere(
      TransitionDefinition row, UnaryOperator<Change> changed) {
    TransitionDefinition first = with(row, "change", changed.apply(row.change()));
    List<Conditional<Change>> varied = row.changes().stream()
        .map(one -> new Conditional<>(one.condition(), changed.apply(one.value())))
        .toList();
    return with(first, "changes", varied);
  }
}
