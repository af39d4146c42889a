package dev.orderstatus.core.version;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.ActionDefinition.Kind;
import dev.orderstatus.api.definition.CompoundCondition.Not;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.parts.CountsAs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All content of a set that affects decisions, element by element, under the codes of another set.
 * In the order of the definition; of duplicates, the first counts.
 */
final class Inventory {

  private final StatusSet set;
  private final CanonicalForm canon;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<OrderStatus, Section> sections = new HashMap<>();
  private final Map<Action, Set<Actor>> reporters = new HashMap<>();
  private final Map<String, List<TransitionDefinition>> places = new HashMap<>();

  private Inventory(StatusSet set, Renames renames) {
    this.set = set;
    this.canon = new CanonicalForm(renames);
    set.statuses().forEach(row -> sections.putIfAbsent(row.status(), row.section()));
    set.actions().stream()
        .filter(action -> action.kind() == Kind.EVENT)
        .forEach(event -> reporters.put(event.action(), new LinkedHashSet<>()));
    set.transitions()
        .forEach(row ->
            reporters.getOrDefault(row.action(), new LinkedHashSet<>()).addAll(row.actors()));
  }

  static Map<String, Entry> of(StatusSet set, Renames renames) {
    Inventory inventory = new Inventory(set, renames);
    set.types().forEach(type -> inventory.declare(type, Map.of()));
    set.actors().forEach(actor -> inventory.declare(actor, Map.of()));
    set.attributes().forEach(inventory::add);
    set.statuses().forEach(inventory::add);
    set.actions().forEach(inventory::add);
    set.transitions().forEach(inventory::add);
    inventory.add(Element.Listing.NOTES, inventory.canon.all(set.notes(), inventory.canon::name));
    inventory.add(Element.Listing.PATHS, inventory.canon.all(set.paths(), inventory.canon::path));
    if (!set.kinds().isEmpty()) {
      inventory.add(
          Element.Listing.KINDS, set.kinds().stream().map(kind -> kind.code()).toList());
      set.kinds().forEach(inventory::add);
    }
    return inventory.entries;
  }

  /** The codes of a kind's set are its own: the renames of the order's set do not count there. */
  private void add(dev.orderstatus.api.definition.Kind kind) {
    Element.PartKind element = new Element.PartKind(kind.code());
    Map<String, List<String>> said = new CanonicalForm(Renames.none()).of(kind);
    add(element, new Entry(element, said, Set.of(), Allowance.Words.NONE));
    of(kind.set(), Renames.none()).forEach((key, entry) -> {
      Element within = new Element.OfParts(kind.code(), entry.element());
      add(within, new Entry(within, entry.said(), entry.bounds(), entry.allowance()));
    });
  }

  private void declare(Code code, Map<String, List<String>> said) {
    declare(code, said, "", Set.of());
  }

  private void declare(
      Code code, Map<String, List<String>> said, String bound, Collection<String> allowed) {
    Allowance allowance = new Allowance.Words(Set.copyOf(allowed));
    add(
        new Element.Declared(renamed(code)),
        new Entry(new Element.Declared(code), said, Set.of(bound), allowance));
  }

  private Code renamed(Code code) {
    return canon.renames().of(code);
  }

  private void add(Element.Listing listing, List<String> texts) {
    add(
        listing,
        new Entry(listing, Map.of(listing.toString(), texts), Set.of(), Allowance.Words.NONE));
  }

  private void add(Element key, Entry entry) {
    entries.putIfAbsent(key.toString(), entry);
  }

  private void add(Attribute<?> attribute) {
    List<String> choices = attribute.choices().stream().sorted().toList();
    Map<String, List<String>> said = new LinkedHashMap<>();
    said.put("kind", List.of(CanonicalForm.word(attribute.kind())));
    said.put("choices", choices.stream().map(canon::name).toList());
    declare(attribute, said, "choices", choices);
  }

  private void add(StatusDefinition row) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    said.put("phase", List.of(row.phase().code()));
    said.put("section", List.of(row.section().code()));
    said.put("ending", List.of(row.ending().code()));
    said.put("successful", List.of(String.valueOf(row.successful())));
    said.put("hidden", List.of(String.valueOf(row.hidden())));
    if (row.countsAs() != CountsAs.NOTHING) {
      said.put("counts as", List.of(row.countsAs().code()));
    }
    said.put("promises", canon.all(row.promises(), canon::of));
    said.put("variants", canon.all(row.variants(), canon::name));
    boolean mayBeLeft = row.ending() != Ending.TERMINAL;
    declare(row.status(), said, "ending", mayBeLeft ? List.of("leave") : List.of());
  }

  private void add(ActionDefinition row) {
    List<String> whoReports =
        reporters.getOrDefault(row.action(), Set.of()).stream().map(canon::of).toList();
    Map<String, List<String>> said = new LinkedHashMap<>();
    said.put("kind", List.of(CanonicalForm.word(row.kind())));
    said.put("reporters", whoReports);
    said.put("first", canon.all(row.first(), canon::of));
    said.put("answers", canon.all(row.answers(), canon::of));
    said.put("reflected by default in", reflectedByDefault(row));
    said.put("past in", canon.sorted(row.past()));
    declare(row.action(), said, "reporters", whoReports);
  }

  private void add(TransitionDefinition row) {
    List<OrderStatus> sources = row.sources().all()
        ? set.statuses().stream()
            .map(StatusDefinition::status)
            .filter(row.sources()::contains)
            .toList()
        : row.sources().statuses();
    List<OrderType> types = row.types().isEmpty() ? set.types() : row.types();
    sources.forEach(status -> types.forEach(type -> add(row, status, type)));
  }

  private void add(TransitionDefinition row, OrderStatus status, OrderType type) {
    String place = new Element.Transition(
            (OrderStatus) renamed(status), (Action) renamed(row.action()), (OrderType)
                renamed(type))
        .toString();
    List<TransitionDefinition> others = places.computeIfAbsent(place, none -> new ArrayList<>());
    String key = key(place, row, others);
    others.add(row);
    entries.putIfAbsent(
        key,
        new Entry(
            new Element.Transition(status, row.action(), type),
            said(row, status),
            Set.of("actors", "guards"),
            passage(row, status, type)));
  }

  /**
   * Of rows distinguished by actor, the first represents the place, each other one its actors; so
   * does a row after others with a condition, with their number, as their order counts.
   */
  private String key(String place, TransitionDefinition row, List<TransitionDefinition> others) {
    List<TransitionDefinition> rivals = others.stream()
        .filter(other -> !Collections.disjoint(other.actors(), row.actors()))
        .toList();
    String byActors = place + " by " + canon.sorted(row.actors());
    if (rivals.isEmpty()) {
      return others.isEmpty() ? place : byActors;
    }
    return rivals.stream().anyMatch(other -> other.when().equals(Condition.ALWAYS))
        ? place
        : byActors + " after " + rivals.size();
  }

  private Map<String, List<String>> said(TransitionDefinition row, OrderStatus status) {
    boolean event = reporters.containsKey(row.action());
    Map<String, List<String>> said = new LinkedHashMap<>();
    said.put("target", List.of(canon.of(row.target().orElse(status))));
    // An event may be reported by the actors of any of its rows: they are listed with the action.
    said.put("actors", event ? List.of() : row.actors().stream().map(canon::of).toList());
    if (!row.when().equals(Condition.ALWAYS)) {
      said.put("when", List.of(canon.of(row.when())));
    }
    said.put("guards", row.guards().stream().map(canon::of).toList());
    said.put("effects", canon.all(row.effects(), effect -> effect(row, effect)));
    said.put("warnings", canon.all(row.warnings(), canon::of));
    said.put("payment", row.change().payment().map(CanonicalForm::word).stream().toList());
    said.put(
        "sets",
        row.change().set().asMap().entrySet().stream()
            .map(setting -> canon.setting(setting.getKey(), setting.getValue()))
            .sorted()
            .toList());
    said.put("clears", canon.sorted(row.change().cleared()));
    said.put(
        "inputs",
        row.change().inputs().stream()
            .map(input -> canon.of(input.attribute()) + " " + CanonicalForm.word(input.use()))
            .sorted()
            .toList());
    said.put("changes", canon.all(row.changes(), canon::of));
    said.put("reason as", canon.sorted(row.change().justificationAs().stream().toList()));
    said.put("new attempt", List.of(String.valueOf(row.newAttempt())));
    said.put("enters anew", List.of(String.valueOf(row.change().reenters())));
    said.put("undeclared order types", List.of(row.types().isEmpty() ? "too" : "not"));
    return said;
  }

  private String effect(TransitionDefinition row, Effect effect) {
    return canon.of(effect) + (row.atEnd().contains(effect) ? " at-end" : "");
  }

  private GuardImplication passage(TransitionDefinition row, OrderStatus status, OrderType type) {
    Collection<Actor> who = reporters.getOrDefault(row.action(), Set.copyOf(row.actors()));
    return new GuardImplication(
        canon,
        status,
        Optional.ofNullable(sections.get(status)),
        type,
        Set.copyOf(canon.sorted(who)),
        Stream.concat(unlessAnsweredFirst(row.action()), row.guards().stream()).toList());
  }

  /** An event passes its row only if none of its first answers holds. */
  private Stream<Guard> unlessAnsweredFirst(Action action) {
    return set.actions().stream()
        .filter(row -> row.action().equals(action))
        .flatMap(row -> row.first().stream())
        .map(answer -> new Guard(new Not(answer.condition()), answer.value().reason()));
  }

  /** The targets of an event in which it has no row: there, the order reflects the event. */
  private List<String> reflectedByDefault(ActionDefinition action) {
    if (action.kind() != Kind.EVENT || action.reflectsByCondition()) {
      return List.of();
    }
    List<TransitionDefinition> rows = set.transitions().stream()
        .filter(row -> row.action().equals(action.action()))
        .toList();
    return rows.stream()
        .flatMap(row -> row.target().stream())
        .filter(target -> rows.stream().noneMatch(row -> row.sources().contains(target)))
        .distinct()
        .map(canon::of)
        .sorted()
        .toList();
  }
}
