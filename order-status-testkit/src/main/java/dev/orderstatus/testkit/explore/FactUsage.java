package dev.orderstatus.testkit.explore;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which facts some conditions read, and with which values they compare attributes. */
final class FactUsage {

  private final Map<Attribute<?>, Set<Object>> values = new LinkedHashMap<>();
  private final Set<Attribute<?>> compared = new LinkedHashSet<>();
  private boolean payment;
  private boolean test;
  private boolean account;
  private boolean reason;
  private boolean notified;
  private boolean date;
  private boolean inputs;
  private Duration longest = Duration.ZERO;

  /** What decides whether an action is accepted, and what changes with it. */
  static FactUsage decisiveFor(StatusSet set, ActionDefinition action) {
    FactUsage mentions = new FactUsage();
    for (TransitionDefinition row : rows(set, action)) {
      row.guards().stream().map(Guard::condition).forEach(mentions::add);
    }
    action.first().stream().map(Conditional::condition).forEach(mentions::add);
    mentions.addComparedInputs(rows(set, action));
    return mentions;
  }

  /** All that counts for an action: its effects, warnings, answers and inputs, too. */
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

  /** What decides whether any action is accepted. */
  static FactUsage decisiveFor(StatusSet set) {
    FactUsage mentions = new FactUsage();
    set.actions().forEach(action -> mentions.addAll(decisiveFor(set, action)));
    return mentions;
  }

  /** All that counts for any action. */
  static FactUsage of(StatusSet set) {
    FactUsage mentions = new FactUsage();
    set.actions().forEach(action -> mentions.addAll(of(set, action)));
    return mentions;
  }

  /** What decides which message is told. */
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
    if (inputs) {
      rows.forEach(row -> row.inputs().forEach(this::compare));
    }
  }

  private void addAll(FactUsage others) {
    others.values.forEach((attribute, known) -> mention(attribute).addAll(known));
    compared.addAll(others.compared);
    payment |= others.payment;
    test |= others.test;
    account |= others.account;
    reason |= others.reason;
    notified |= others.notified;
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
    if (condition instanceof Condition.AllOf all) {
      all.parts().forEach(this::add);
    } else if (condition instanceof Condition.AnyOf any) {
      any.parts().forEach(this::add);
    } else if (condition instanceof Condition.Not not) {
      add(not.condition());
    } else if (condition instanceof Condition.ValueIs is) {
      mention(is.attribute()).addAll(is.values());
    } else if (condition instanceof Condition.SameInput same) {
      compare(same.attribute());
    } else if (condition instanceof Condition.OtherInput other) {
      compare(other.attribute());
    } else if (condition instanceof Condition.AboutAttribute about) {
      mention(about.attribute());
      date |= condition instanceof Condition.DateReached || condition instanceof Condition.DateOver;
    } else {
      addFlag(condition);
    }
  }

  private void addFlag(Condition condition) {
    payment |= condition instanceof Condition.PaymentIs;
    test |= condition instanceof Condition.TestOrder;
    account |= condition instanceof Condition.HasAccount;
    reason |= condition instanceof Condition.ReasonGiven;
    notified |= condition instanceof Condition.CustomerNotified;
    inputs |= condition instanceof Condition.InputsOnOrder;
    if (condition instanceof Condition.InStatusFor since) {
      waits(since.time());
    } else if (condition instanceof Condition.PlacedFor since) {
      waits(since.time());
    }
    if (condition instanceof Condition.Custom) {
      payment = true;
      test = true;
      account = true;
      reason = true;
      notified = true;
    }
  }

  private void waits(Duration time) {
    date = true;
    longest = time.compareTo(longest) > 0 ? time : longest;
  }

  /** Each attribute with the values that can be told apart, the most ordinary first. */
  Map<Attribute<?>, List<Object>> values(Values known) {
    Map<Attribute<?>, List<Object>> all = new LinkedHashMap<>();
    values.forEach((attribute, mentioned) ->
        all.put(attribute, known.of(attribute, mentioned, compared.contains(attribute))));
    return all;
  }

  boolean payment() {
    return payment;
  }

  List<Boolean> test() {
    return test ? List.of(false, true) : List.of(false);
  }

  List<Boolean> account() {
    return account ? List.of(true, false) : List.of(true);
  }

  List<Boolean> reason() {
    return reason ? List.of(false, true) : List.of(false);
  }

  List<Boolean> notified() {
    return notified ? List.of(false, true) : List.of(false);
  }

  boolean date() {
    return date;
  }

  /** The longest time that a condition waits for. */
  Duration longest() {
    return longest;
  }
}
