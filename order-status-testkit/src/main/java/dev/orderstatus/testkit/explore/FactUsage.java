package dev.orderstatus.testkit.explore;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.SimpleCondition;
import dev.orderstatus.api.definition.SimpleCondition.AboutAttribute;
import dev.orderstatus.api.definition.SimpleCondition.AttributeIs;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.SimpleCondition.Passed;
import dev.orderstatus.api.definition.SimpleCondition.Trait;
import dev.orderstatus.api.definition.SimpleCondition.ValueIs;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts that some conditions read, and the values with which they compare attributes. */
final class FactUsage {

  /** The facts of an order and a request that a custom condition may read. */
  private static final Set<Fact> READ_BY_CODE = EnumSet.of(
      Fact.PAYMENT,
      Fact.TEST_ORDER,
      Fact.HAS_ACCOUNT,
      Fact.JUSTIFICATION_GIVEN,
      Fact.CUSTOMER_NOTIFIED);

  private final Map<Attribute<?>, Set<Object>> values = new LinkedHashMap<>();
  private final Set<Attribute<?>> compared = new LinkedHashSet<>();
  private final Set<Fact> facts = EnumSet.noneOf(Fact.class);
  private boolean date;
  private Duration longest = Duration.ZERO;

  /** The facts that decide if an action is accepted, and what it changes. */
  static FactUsage decisiveFor(StatusSet set, ActionDefinition action) {
    FactUsage mentions = new FactUsage();
    for (TransitionDefinition row : rows(set, action)) {
      row.guards().stream().map(Guard::condition).forEach(mentions::add);
    }
    action.first().stream().map(Conditional::condition).forEach(mentions::add);
    mentions.addComparedInputs(rows(set, action));
    return mentions;
  }

  /**
   * All facts that count for an action, including those of its effects, warnings, answers and
   * inputs.
   */
  static FactUsage of(StatusSet set, ActionDefinition action) {
    FactUsage mentions = decisiveFor(set, action);
    for (TransitionDefinition row : rows(set, action)) {
      row.effects().stream().map(Conditional::condition).forEach(mentions::add);
      row.warnings().stream().map(Conditional::condition).forEach(mentions::add);
      row.changes().stream().map(Conditional::condition).forEach(mentions::add);
      row.inputs().forEach(mentions::mention);
    }
    action.answers().stream().map(Conditional::condition).forEach(mentions::add);
    mentions.addComparedInputs(rows(set, action));
    return mentions;
  }

  /** The facts that decide if any action is accepted. */
  static FactUsage decisiveFor(StatusSet set) {
    FactUsage mentions = new FactUsage();
    set.actions().forEach(action -> mentions.addAll(decisiveFor(set, action)));
    return mentions;
  }

  /** All facts that count for any action. */
  static FactUsage of(StatusSet set) {
    FactUsage mentions = new FactUsage();
    set.actions().forEach(action -> mentions.addAll(of(set, action)));
    return mentions;
  }

  /** The facts that decide which message is shown. */
  static FactUsage ofMessages(StatusSet set) {
    FactUsage mentions = new FactUsage();
    set.notes().stream().map(Conditional::condition).forEach(mentions::add);
    set.statuses().forEach(status -> {
      status.variants().stream().map(Conditional::condition).forEach(mentions::add);
      status.promises().stream().map(Conditional::condition).forEach(mentions::add);
    });
    return mentions;
  }

  private static List<TransitionDefinition> rows(StatusSet set, ActionDefinition action) {
    return set.transitions().stream()
        .filter(row -> row.action().equals(action.action()))
        .toList();
  }

  private void addComparedInputs(List<TransitionDefinition> rows) {
    if (facts.contains(Fact.INPUTS_ON_ORDER)) {
      rows.forEach(row -> row.inputs().forEach(this::compare));
    }
  }

  private void addAll(FactUsage others) {
    others.values.forEach((attribute, known) -> mention(attribute).addAll(known));
    compared.addAll(others.compared);
    facts.addAll(others.facts);
    date |= others.date;
    longest = others.longest.compareTo(longest) > 0 ? others.longest : longest;
  }

  private Set<Object> mention(Attribute<?> attribute) {
    return values.computeIfAbsent(attribute, unseen -> new LinkedHashSet<>());
  }

  private void compare(Attribute<?> attribute) {
    mention(attribute);
    compared.add(attribute);
  }

  private void add(Condition condition) {
    condition.leaves().forEach(this::addLeaf);
  }

  private void addLeaf(SimpleCondition leaf) {
    if (leaf instanceof FactIs is) {
      facts.add(is.fact());
    } else if (leaf instanceof ValueIs is) {
      mention(is.attribute()).addAll(is.values());
    } else if (leaf instanceof AttributeIs is
        && (is.trait() == Trait.SAME_INPUT || is.trait() == Trait.OTHER_INPUT)) {
      compare(is.attribute());
    } else if (leaf instanceof AboutAttribute about) {
      mention(about.attribute());
      date |= leaf instanceof AttributeIs is
          && (is.trait() == Trait.DATE_REACHED || is.trait() == Trait.DATE_OVER);
    } else if (leaf instanceof Passed passed) {
      waits(passed.time());
    } else {
      facts.addAll(READ_BY_CODE);
    }
  }

  private void waits(Duration time) {
    date = true;
    longest = time.compareTo(longest) > 0 ? time : longest;
  }

  /** Each attribute with its distinguishable values, the most ordinary first. */
  Map<Attribute<?>, List<Object>> values(Values known) {
    Map<Attribute<?>, List<Object>> all = new LinkedHashMap<>();
    values.forEach((attribute, mentioned) ->
        all.put(attribute, known.of(attribute, mentioned, compared.contains(attribute))));
    return all;
  }

  boolean payment() {
    return facts.contains(Fact.PAYMENT);
  }

  List<Boolean> test() {
    return either(Fact.TEST_ORDER, false);
  }

  List<Boolean> account() {
    return either(Fact.HAS_ACCOUNT, true);
  }

  List<Boolean> justification() {
    return either(Fact.JUSTIFICATION_GIVEN, false);
  }

  List<Boolean> notified() {
    return either(Fact.CUSTOMER_NOTIFIED, false);
  }

  private List<Boolean> either(Fact fact, boolean ordinary) {
    return facts.contains(fact) ? List.of(ordinary, !ordinary) : List.of(ordinary);
  }

  boolean date() {
    return date;
  }

  /** The longest time that a condition waits for. */
  Duration longest() {
    return longest;
  }
}
