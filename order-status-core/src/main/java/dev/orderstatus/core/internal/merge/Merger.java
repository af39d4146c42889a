package dev.orderstatus.core.internal.merge;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.AddedAnswer;
import dev.orderstatus.api.definition.AddedPromise;
import dev.orderstatus.api.definition.CompoundCondition.AllOf;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.Fallback;
import dev.orderstatus.api.definition.Fallback.Outcome;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Origins;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.time.Promise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Merges a set with its extensions. Always returns a set, however wrong the parts are; the checks
 * report the problems.
 */
public final class Merger {

  private final MergeInput family;
  private final Map<Code, Optional<String>> declared;
  private final List<Origin> origins = new ArrayList<>();

  private Merger(MergeInput family) {
    this.family = family;
    this.declared = family.declared();
  }

  public static StatusSet merge(MergeInput family) {
    boolean asWritten = family.contributions().isEmpty() && family.owner().isEmpty();
    return asWritten ? family.base() : new Merger(family).merge();
  }

  private StatusSet merge() {
    StatusSet base = family.base();
    List<OrderType> types = declared(base.types(), Extension::types, type -> type);
    List<StatusDefinition> statuses =
        declared(base.statuses(), Extension::statuses, StatusDefinition::status);
    List<TransitionDefinition> rows = new MergedRows(family, statuses, types).merge(origins);
    return base.toBuilder()
        .types(types)
        .actors(declared(base.actors(), Extension::actors, actor -> actor))
        .attributes(declared(base.attributes(), Extension::attributes, attribute -> attribute))
        .statuses(statuses.stream().map(this::withPromises).toList())
        .actions(declared(base.actions(), Extension::actions, ActionDefinition::action).stream()
            .map(this::withAnswers)
            .toList())
        .transitions(rows)
        .notes(notes())
        .kinds(kinds())
        .paths(MergedPaths.merge(family, statuses, rows, origins))
        .texts(texts())
        .origins(Origins.of(family.owner(), namespaces(), origins))
        .build();
  }

  /** The owner's declarations, followed by the plugins'; a repeated declaration is ignored. */
  private <T> List<T> declared(
      List<T> owners, Function<Extension, List<T>> more, Function<T, Code> code) {
    List<T> all = new ArrayList<>(owners);
    for (Contribution contribution : family.contributions()) {
      for (T one : more.apply(contribution.extension())) {
        if (Optional.of(contribution.id()).equals(declared.get(code.apply(one)))) {
          all.add(one);
          origins.add(new Origin(contribution.id(), new Origin.Declared(code.apply(one))));
        }
      }
    }
    return all;
  }

  /** A plugin's answer in its own statuses comes first, because it is more specific. */
  private ActionDefinition withAnswers(ActionDefinition action) {
    List<Conditional<Fallback>> answers = new ArrayList<>();
    for (Contribution contribution : family.contributions()) {
      for (AddedAnswer added : contribution.extension().answers()) {
        if (added.action().equals(action.action())
            && Optional.of(contribution.id()).equals(declared.get(added.status()))) {
          Conditional<Fallback> answer = answer(added, action.kind());
          answers.add(answer);
          origins.add(
              new Origin(contribution.id(), new Origin.AddedAnswer(action.action(), answer)));
        }
      }
    }
    answers.addAll(action.answers());
    return answers.size() == action.answers().size()
        ? action
        : action.toBuilder().answers(answers).build();
  }

  private static Conditional<Fallback> answer(AddedAnswer added, ActionDefinition.Kind kind) {
    Condition there = Condition.in(added.status());
    return new Conditional<>(
        added.condition().equals(Condition.ALWAYS)
            ? there
            : new AllOf(List.of(there, added.condition())),
        new Fallback(
            added.reason(),
            Optional.empty(),
            kind == ActionDefinition.Kind.COMMAND ? Outcome.REFUSED : Outcome.ATTENTION));
  }

  private StatusDefinition withPromises(StatusDefinition status) {
    List<Conditional<Promise>> promises = new ArrayList<>(status.promises());
    for (Contribution contribution : family.contributions()) {
      for (AddedPromise added : contribution.extension().promises()) {
        if (added.status().equals(status.status())) {
          promises.add(added.promise());
          origins.add(
              new Origin(contribution.id(), new Origin.Promised(status.status(), added.promise())));
        }
      }
    }
    return promises.size() == status.promises().size()
        ? status
        : status.toBuilder().promises(promises).build();
  }

  private List<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>(family.base().kinds());
    family
        .contributions()
        .forEach(
            plugin -> plugin.extension().kinds().forEach(kind -> kinds.add(owned(kind, plugin))));
    return kinds;
  }

  /** The kind with a set that is known to come from its plugin. */
  private static Kind owned(Kind kind, Contribution plugin) {
    Origins origins = Origins.of(Optional.of(plugin.id()), Map.of(), List.of());
    return kind.toBuilder().set(kind.set().toBuilder().origins(origins).build()).build();
  }

  private List<Conditional<String>> notes() {
    Seals seals = new Seals(family);
    List<Conditional<String>> notes = new ArrayList<>(family.base().notes());
    for (Contribution contribution : family.contributions()) {
      Set<String> taken = notes.stream()
          .map(Conditional::value)
          .filter(name -> !origins.contains(new Origin(contribution.id(), new Origin.Note(name))))
          .collect(Collectors.toSet());
      for (Conditional<String> note : contribution.extension().notes()) {
        if (!taken.contains(note.value())) {
          notes.add(
              new Conditional<>(seals.narrowed(contribution, note.condition()), note.value()));
          origins.add(new Origin(contribution.id(), new Origin.Note(note.value())));
        }
      }
    }
    return notes;
  }

  private Texts texts() {
    boolean addsTexts = family.contributions().stream()
        .map(Contribution::extension)
        .anyMatch(contribution -> !SafeTexts.locales(contribution.texts()).isEmpty()
            || !SafeTexts.locales(contribution.overrides()).isEmpty());
    return addsTexts ? MergedTexts.merge(family, origins) : family.base().texts();
  }

  private Map<String, String> namespaces() {
    Map<String, String> namespaces = new HashMap<>();
    family
        .contributions()
        .forEach(contribution -> namespaces.put(contribution.id(), contribution.namespace()));
    return namespaces;
  }
}
