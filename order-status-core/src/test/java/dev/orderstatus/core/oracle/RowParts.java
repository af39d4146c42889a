package dev.orderstatus.core.oracle;

import static dev.orderstatus.core.oracle.Changed.dropped;
import static dev.orderstatus.core.oracle.Changed.swapped;
import static dev.orderstatus.core.oracle.Changed.within;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.PaymentCase;
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
                .map(one -> one.in(row.sources(), "statuses")
                    .in("sources", part -> row.toBuilder().sources(part).build())),
            dropped(row.types(), Object::toString)
                .map(one -> one.in("types", part -> row.toBuilder().types(part).build())),
            dropped(row.actors(), Object::toString)
                .map(
                    one -> one.in("actors", part -> row.toBuilder().actors(part).build())),
            guards(row.guards())
                .map(
                    one -> one.in("guards", part -> row.toBuilder().guards(part).build())),
            conditional(row.effects(), effect -> effect.code().value())
                .map(one ->
                    one.in("effects", part -> row.toBuilder().effects(part).build())),
            conditional(row.warnings(), warning -> warning.code().value())
                .map(one ->
                    one.in("warnings", part -> row.toBuilder().warnings(part).build())),
            everyChange(row),
            payment(row),
            cases(row.paymentCases())
                .map(one ->
                    one.in("changes", part -> row.toBuilder().paymentCases(part).build())),
            row.newAttempt()
                ? Stream.of(new Changed<>(
                    "newAttempt dropped", row.toBuilder().newAttempt(false).build()))
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

  private static Stream<Changed<TransitionDefinition>> payment(TransitionDefinition row) {
    return row.paymentBecomes().stream()
        .map(payment -> new Changed<>(
            "change payment " + payment.code() + " dropped",
            row.toBuilder().paymentBecomes(Optional.empty()).build()));
  }

  private static Stream<Changed<List<Conditional<PaymentCase>>>> cases(
      List<Conditional<PaymentCase>> cases) {
    Function<PaymentCase, String> name =
        one -> one.payment().map(payment -> payment.code()).orElse("stays");
    return Stream.concat(conditional(cases, name), swapped(cases, one -> name.apply(one.value())));
  }

  /** A change dropped from everything that a row does to the order, whatever the payment is. */
  private static Stream<Changed<TransitionDefinition>> everyChange(TransitionDefinition row) {
    return Stream.of(
            row.takes().stream()
                .map(input -> dropping(
                    row,
                    "inputs " + input.attribute(),
                    less -> less.takes(without(row.takes(), input)))),
            Stream.concat(
                    row.cleared().stream(),
                    row.paymentCases().stream().flatMap(one -> one.value().cleared().stream()))
                .distinct()
                .map(attribute ->
                    dropping(row, "cleared " + attribute, less -> uncleared(row, less, attribute))),
            row.set().asMap().keySet().stream()
                .map(code -> dropping(row, "set " + code, less -> less.set(Attributes.none()))),
            row.justificationBecomes().stream()
                .map(attribute -> dropping(
                    row,
                    "reason as " + attribute,
                    less -> less.justificationBecomes(Optional.empty()))),
            row.reenters()
                ? Stream.of(dropping(row, "reenters", less -> less.reenters(false)))
                : Stream.<Changed<TransitionDefinition>>empty())
        .flatMap(Function.identity());
  }

  private static Changed<TransitionDefinition> dropping(
      TransitionDefinition row, String name, UnaryOperator<TransitionDefinition.Builder> less) {
    return new Changed<>(name + " dropped", less.apply(row.toBuilder()).build());
  }

  private static TransitionDefinition.Builder uncleared(
      TransitionDefinition row, TransitionDefinition.Builder less, Attribute<?> attribute) {
    return less.cleared(without(row.cleared(), attribute))
        .paymentCases(row.paymentCases().stream()
            .map(one -> new Conditional<>(
                one.condition(),
                new PaymentCase(one.value().payment(), without(one.value().cleared(), attribute))))
            .toList());
  }

  private static <E> List<E> without(List<E> all, E gone) {
    List<E> less = new ArrayList<>(all);
    less.remove(gone);
    return less;
  }
}
