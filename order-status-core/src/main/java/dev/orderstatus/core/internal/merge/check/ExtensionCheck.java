package dev.orderstatus.core.internal.merge.check;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Problem.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionExtension;
import dev.orderstatus.core.internal.merge.Contribution;
import dev.orderstatus.core.internal.merge.MergeInput;
import dev.orderstatus.core.internal.merge.MergedRows;
import dev.orderstatus.core.word.Reading.Alias;
import dev.orderstatus.core.word.Reading.Unknown;
import dev.orderstatus.core.word.StatusWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that every place that an addition names has a transition of other owners to extend. */
public final class ExtensionCheck {

  private ExtensionCheck() {}

  public static List<Problem> problems(MergeInput family) {
    List<Problem> problems = new ArrayList<>();
    List<MergedRows.Owned> rows = MergedRows.written(family);
    for (Contribution contribution : family.contributions()) {
      for (TransitionExtension addition : contribution.extension().additions()) {
        String where = "addition " + addition.place();
        if (addition.guards().isEmpty()
            && addition.effects().isEmpty()
            && addition.warnings().isEmpty()) {
          problems.add(family.problem(
              Kind.INVALID,
              where,
              "it adds nothing; write a guard, an effect or a warning",
              contribution.id()));
        }
        List<OrderStatus> named = addition.sources().all()
            ? List.copyOf(family.statuses().keySet())
            : addition.sources().statuses();
        List<OrderStatus> unknown = named.stream()
            .filter(status -> !status.equals(OrderStatus.NEW))
            .filter(status -> !family.statuses().containsKey(status))
            .toList();
        for (OrderStatus status : unknown) {
          problems.add(family.problem(
              Kind.UNKNOWN_REFERENCE,
              where,
              "there is no status %s%s; correct its code, or add the plugin that brings it"
                  .formatted(
                      status,
                      nearest(family, status)
                          .map(known -> ", but there is " + known)
                          .orElse("")),
              contribution.id()));
        }
        List<OrderStatus> without = named.stream()
            .filter(status -> !unknown.contains(status))
            .filter(status -> rows.stream()
                .noneMatch(row -> !row.isOf(contribution) && meets(row, addition, status)))
            .toList();
        if (addition.sources().all() ? without.size() == named.size() : !without.isEmpty()) {
          problems.add(family.problem(
              Kind.UNKNOWN_REFERENCE,
              where,
              "there is no transition of others to add to in %s; correct the place, or write a transition of your own"
                  .formatted(addition.sources().all() ? "any status" : MergeInput.joined(without)),
              contribution.id()));
        }
      }
    }
    return problems;
  }

  private static Optional<String> nearest(MergeInput family, OrderStatus unknown) {
    StatusSet.Builder all = StatusSet.named(family.base().id(), family.base().title());
    family.statuses().keySet().forEach(status -> all.status(StatusDefinition.of(status)));
    var reading = StatusWords.of(List.of(all.build())).read(unknown.value());
    if (reading instanceof Alias alias) {
      return Optional.of(alias.status().status().value());
    }
    return reading instanceof Unknown nothing ? nothing.suggestion() : Optional.empty();
  }

  private static boolean meets(
      MergedRows.Owned owned, TransitionExtension addition, OrderStatus status) {
    return owned.row().action().equals(addition.action())
        && owned.row().sources().contains(status)
        && addition.sources().contains(status)
        && (addition.types().isEmpty()
            || owned.row().types().isEmpty()
            || owned.row().types().stream().anyMatch(addition.types()::contains));
  }
}
