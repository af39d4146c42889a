package dev.orderstatus.core.merge;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.AddedStep;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The normal courses of orders, with the steps that plugins add. */
final class MergedPaths {

  private MergedPaths() {}

  static List<When<List<OrderStatus>>> merge(Family family, List<Origin> origins) {
    Map<AddedStep, String> steps = new LinkedHashMap<>();
    for (Contribution it : family.contributions()) {
      for (AddedStep step : it.extension().steps()) {
        if (steps.entrySet().stream()
            .noneMatch(other ->
                other.getKey().after().equals(step.after()) && !other.getValue().equals(it.id()))) {
          steps.putIfAbsent(step, it.id());
        }
      }
    }
    steps.forEach((step, plugin) ->
        origins.add(new Origin(plugin, new Origin.Step(step.after(), step.status()))));
    return family.base().paths().stream()
        .map(path -> new When<>(path.condition(), with(path.value(), List.copyOf(steps.keySet()))))
        .toList();
  }

  /** A step may stand on the step of another plugin, so they are tried until none fits. */
  private static List<OrderStatus> with(List<OrderStatus> path, List<AddedStep> steps) {
    List<OrderStatus> longer = new ArrayList<>(path);
    boolean grown;
    do {
      grown = false;
      for (AddedStep step : steps) {
        int at = longer.indexOf(step.after());
        if (at >= 0 && !longer.contains(step.status())) {
          longer.add(at + 1, step.status());
          grown = true;
        }
      }
    } while (grown);
    return longer;
  }
}
