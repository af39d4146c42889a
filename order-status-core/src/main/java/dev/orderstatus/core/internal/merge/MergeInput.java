package dev.orderstatus.core.internal.merge;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set and its extensions, sorted by plugin id, so that all results have a fixed order.
 *
 * @param base the set as its owner wrote it
 * @param owner the plugin that brought the set; empty if none did
 * @param contributions the extensions
 */
public record MergeInput(StatusSet base, Optional<String> owner, List<Contribution> contributions) {

  /**
   * The plugin that declares each code; the first one if several do, and empty for the owner's
   * codes.
   */
  public Map<Code, Optional<String>> declared() {
    Map<Code, Optional<String>> declared = new HashMap<>();
    codes(base).forEach(code -> declared.putIfAbsent(code, Optional.empty()));
    for (Contribution contribution : contributions) {
      codes(contribution.extension())
          .forEach(code -> declared.putIfAbsent(code, Optional.of(contribution.id())));
    }
    return declared;
  }

  /** All statuses, each as first declared. */
  public Map<OrderStatus, StatusDefinition> statuses() {
    Map<OrderStatus, StatusDefinition> statuses = new LinkedHashMap<>();
    Stream.concat(
            base.statuses().stream(),
            contributions.stream()
                .flatMap(contribution -> contribution.extension().statuses().stream()))
        .forEach(status -> statuses.putIfAbsent(status.status(), status));
    return statuses;
  }

  /** All actions, each as first declared. */
  public Map<Code, ActionDefinition> actions() {
    Map<Code, ActionDefinition> actions = new LinkedHashMap<>();
    Stream.concat(
            base.actions().stream(),
            contributions.stream()
                .flatMap(contribution -> contribution.extension().actions().stream()))
        .forEach(action -> actions.putIfAbsent(action.action(), action));
    return actions;
  }

  public static Stream<Code> codes(Extension extension) {
    return Stream.of(
            extension.types(),
            extension.actors(),
            extension.attributes(),
            extension.statuses().stream().map(StatusDefinition::status).toList(),
            extension.actions().stream().map(ActionDefinition::action).toList())
        .flatMap(Collection::stream);
  }

  public static Stream<Code> codes(StatusSet set) {
    return Stream.of(
            set.types(),
            set.actors(),
            set.attributes(),
            set.statuses().stream().map(StatusDefinition::status).toList(),
            set.actions().stream().map(ActionDefinition::action).toList())
        .flatMap(Collection::stream);
  }

  public Problem problem(Problem.Kind kind, String where, String what, String... plugins) {
    return new Problem(kind, base.id() + ", " + where, what, List.of(plugins));
  }

  /** The word for this kind of code. */
  public static String kind(Code code) {
    return code.getClass()
        .getSimpleName()
        .replace("Code", "")
        .replaceAll("(?<=[a-z])([A-Z])", " $1")
        .toLowerCase(Locale.ROOT)
        .replace("order status", "status");
  }

  public static String joined(Collection<? extends Code> codes) {
    return codes.stream().map(Code::value).collect(Collectors.joining(", "));
  }
}
