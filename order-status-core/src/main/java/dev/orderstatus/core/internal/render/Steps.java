package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.message.NextStep;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The next steps of a text; filled in beforehand if they are always the same. */
record Steps(List<Step> steps, Optional<List<NextStep>> filled) {

  static Steps of(List<Step> some) {
    Steps steps = new Steps(List.copyOf(some), Optional.empty());
    return some.stream().allMatch(step -> step.filled().isPresent())
        ? new Steps(steps.steps, Optional.of(steps.fill(name -> null, action -> false)))
        : steps;
  }

  /** These steps without those whose text names one of these values. */
  Steps without(Set<String> names) {
    return of(steps.stream()
        .filter(step -> Collections.disjoint(step.text().names(), names))
        .toList());
  }

  List<NextStep> fill(Values values, Predicate<Action> offered) {
    if (filled.isPresent()) {
      return filled.get();
    }
    NextStep[] all = new NextStep[steps.size()];
    int said = 0;
    for (Step step : steps) {
      NextStep next = step.filled(values, offered);
      if (!next.text().isBlank()) {
        all[said++] = next;
      }
    }
    return List.of(said == all.length ? all : Arrays.copyOf(all, said));
  }

  List<String> html(Values values, Language language) {
    return steps.stream()
        .map(step -> step.html(values, language))
        .filter(step -> !step.isBlank())
        .toList();
  }
}
