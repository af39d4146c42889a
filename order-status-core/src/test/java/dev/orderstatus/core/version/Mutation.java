package dev.orderstatus.core.version;

import static dev.orderstatus.api.definition.Condition.hasAccount;
import static dev.orderstatus.api.definition.Condition.testOrder;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Warning;
import dev.orderstatus.api.definition.ActionDefinition.Kind;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.time.Promise;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A built-in set and the same with one thing changed. */
record Mutation(String name, boolean decides, StatusSet before, StatusSet after) {

  private static final Reason ODD = Reason.of(ReasonCode.of("odd"));
  private static final Promise SOON =
      new Promise(Promise.Kind.TYPICAL, new Promise.WorkDays(1), Promise.Anchor.STATUS_SINCE);

  /** Of the name alone: two whole sets take long. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return before.id() + ": " + name;
  }

  /** Every mutation there is of a set. */
  static List<Mutation> all(StatusSet set) {
    List<Mutation> all = new ArrayList<>();
    for (int i = 0; i < set.transitions().size(); i++) {
      TransitionDefinition row = set.transitions().get(i);
      ofRow(all, set, i, row);
    }
    set.statuses().forEach(row -> ofStatus(all, set, row));
    ofLists(all, set);
    ofNothing(all, set);
    return all;
  }

  private static void ofRow(
      List<Mutation> all, StatusSet set, int i, TransitionDefinition original) {
    String row = "row " + i + " (" + original.action() + ") ";
    boolean command = set.actions().stream()
        .anyMatch(
            action -> action.action().equals(original.action()) && action.kind() == Kind.COMMAND);
    Consumer<Change> decide = change ->
        all.add(draft(set, row + change.name, true, draft -> change.of.accept(draft.rows.get(i))));
    decide.accept(
        new Change("guarded", changed -> changed.guards.add(new Guard(hasAccount(), ODD))));
    decide.accept(new Change("with an effect", changed -> changed.effects.add(effect())));
    decide.accept(new Change("with a warning", changed -> changed.warnings.add(warning())));
    decide.accept(new Change(
        "with an input",
        changed -> changed.inputs.add(new Input(Attribute.text("odd"), Input.Use.STORED))));
    decide.accept(new Change("clearing", changed -> changed.cleared.add(Attribute.text("odd"))));
    decide.accept(
        new Change("with a payment", changed -> changed.payment = other(changed.payment)));
    decide.accept(new Change(
        "for listed types only or for all",
        changed -> changed.types = changed.types.isEmpty() ? set.types() : List.of()));
    if (command) {
      decide.accept(new Change("by one more", changed -> changed.actors.add(Actor.of("odd"))));
    }
    if (command && original.actors().size() > 1) {
      decide.accept(new Change("by one less", changed -> changed.actors.remove(0)));
      decide.accept(new Change("by others first", changed -> Collections.reverse(changed.actors)));
    }
    if (!original.guards().isEmpty()) {
      decide.accept(new Change("unguarded", changed -> changed.guards.remove(0)));
      decide.accept(new Change(
          "with another reason",
          changed -> changed.guards.set(0, new Guard(changed.guards.get(0).condition(), ODD))));
    }
    if (original.guards().size() > 1) {
      decide.accept(new Change(
          "guarded the other way round", changed -> Collections.reverse(changed.guards)));
    }
    all.add(draft(set, row + "away", true, draft -> draft.rows.remove(i)));
  }

  private record Change(String name, Consumer<DraftRow> of) {}

  private static Conditional<Effect> effect() {
    return new Conditional<>(testOrder(), Effect.forStaff("odd").with("how", "oddly"));
  }

  private static Conditional<Warning> warning() {
    return new Conditional<>(testOrder(), Warning.of(WarningCode.of("odd")));
  }

  private static Optional<Payment> other(Optional<Payment> payment) {
    return payment.isPresent() ? Optional.empty() : Optional.of(Payment.PAID);
  }

  private static void ofStatus(List<Mutation> all, StatusSet set, StatusDefinition row) {
    String name = row.status() + " ";
    all.add(changed(set, row, "in another phase", s -> s.phase(otherThan(row.phase()))));
    all.add(changed(set, row, "promising", s -> s.promise(SOON)));
    all.add(changed(set, row, "varied", s -> s.variant("odd", testOrder())));
    if (!row.hidden()) {
      all.add(changed(set, row, "hidden", s -> s.hiddenFromCustomer()));
    }
    if (!row.successful()) {
      all.add(changed(set, row, "successful", s -> s.successful()));
    }
    if (row.ending() == Ending.TERMINAL) {
      all.add(changed(set, row, "final", s -> s.correctable()));
    } else {
      all.add(changed(set, row, "terminal", s -> s.terminal()));
    }
    all.add(draft(set, name + "away", true, draft -> draft.statuses.remove(row)));
  }

  private static Mutation changed(
      StatusSet set,
      StatusDefinition row,
      String how,
      UnaryOperator<StatusDefinition.Builder> more) {
    return draft(set, row.status() + " " + how, true, draft -> draft.change(row.status(), more));
  }

  private static Phase otherThan(Phase phase) {
    return phase == Phase.DRAFT ? Phase.FAILED : Phase.DRAFT;
  }

  private static void ofLists(List<Mutation> all, StatusSet set) {
    OrderStatus first = set.statuses().get(0).status();
    all.add(written(set, "another type", true, s -> s.types(OrderType.of("odd"))));
    all.add(written(set, "another actor", true, s -> s.actors(Actor.of("odd"))));
    all.add(written(set, "another attribute", true, s -> s.attributes(Attribute.date("odd"))));
    all.add(written(
        set, "another status", true, s -> s.status(StatusDefinition.of(OrderStatus.of("odd")))));
    all.add(written(set, "another command", true, s -> s.commands(Action.of("odd"))));
    all.add(written(set, "another event", true, s -> s.events(Action.of("odd"))));
    all.add(written(set, "another note", true, s -> s.note("odd", testOrder())));
    all.add(written(set, "another path", true, s -> s.path(testOrder(), first)));
    Attribute<?> attribute = set.attributes().get(0);
    all.add(draft(
        set,
        "another kind of " + attribute,
        true,
        draft -> draft.attributes.set(0, Attribute.choice(attribute.value(), "odd", "even"))));
    all.add(draft(set, attribute + " away", true, draft -> draft.attributes.remove(0)));
    for (int i = 0; i < set.actions().size(); i++) {
      int at = i;
      all.add(draft(
          set, set.actions().get(i).action() + " away", true, draft -> draft.actions.remove(at)));
    }
  }

  private static void ofNothing(List<Mutation> all, StatusSet set) {
    all.add(draft(set, "written anew", false, draft -> {}));
    all.add(draft(set, "types reversed", false, draft -> Collections.reverse(draft.types)));
    all.add(
        draft(set, "attributes reversed", false, draft -> Collections.reverse(draft.attributes)));
    all.add(draft(set, "statuses reversed", false, draft -> Collections.reverse(draft.statuses)));
    all.add(draft(set, "actions reversed", false, draft -> Collections.reverse(draft.actions)));
    all.add(draft(set, "rows rotated", false, draft -> Collections.rotate(draft.rows, 1)));
    all.add(written(set, "another version", false, s -> s.version("2")));
    all.add(written(set, "no texts", false, s -> s.texts(Texts.none())));
    for (int i = 0; i < set.transitions().size(); i++) {
      int at = i;
      all.add(draft(
          set,
          "inputs of row " + i + " reversed",
          false,
          draft -> Collections.reverse(draft.rows.get(at).inputs)));
    }
  }

  private static Mutation draft(
      StatusSet set, String name, boolean decides, Consumer<Draft> change) {
    Draft draft = Draft.of(set);
    change.accept(draft);
    return new Mutation(name, decides, set, draft.build());
  }

  private static Mutation written(
      StatusSet set, String name, boolean decides, UnaryOperator<StatusSet.Builder> more) {
    return new Mutation(name, decides, set, Draft.of(set).build(more));
  }
}
