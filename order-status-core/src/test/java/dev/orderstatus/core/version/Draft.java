package dev.orderstatus.core.version;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.ActionDefinition.Kind;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Fallback;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A set to be written anew, line by line, with some lines changed. */
final class Draft {

  final StatusSet set;
  final List<OrderType> types;
  final List<Attribute<?>> attributes;
  final List<StatusDefinition> statuses;
  final List<ActionDefinition> actions;
  final List<DraftRow> rows = new ArrayList<>();
  private final Map<OrderStatus, UnaryOperator<StatusDefinition.Builder>> statusChanges =
      new LinkedHashMap<>();

  private Draft(StatusSet set) {
    this.set = set;
    this.types = new ArrayList<>(set.types());
    this.attributes = new ArrayList<>(set.attributes());
    this.statuses = new ArrayList<>(set.statuses());
    this.actions = new ArrayList<>(set.actions());
    set.transitions().forEach(row -> rows.add(new DraftRow(row)));
  }

  static Draft of(StatusSet set) {
    return new Draft(set);
  }

  Draft change(OrderStatus status, UnaryOperator<StatusDefinition.Builder> more) {
    statusChanges.put(status, more);
    return this;
  }

  /** The only row for an action. */
  DraftRow row(Action action) {
    List<DraftRow> found =
        rows.stream().filter(row -> row.action.equals(action)).toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(found.size() + " rows for " + action);
    }
    return found.get(0);
  }

  StatusSet build() {
    return build(written -> written);
  }

  StatusSet build(UnaryOperator<StatusSet.Builder> more) {
    StatusSet.Builder written = StatusSet.named(set.id(), set.title())
        .version(set.version())
        .types(types.toArray(OrderType[]::new))
        .attributes(attributes.toArray(Attribute<?>[]::new))
        .actors(set.actors().stream()
            .filter(actor -> !Actor.KNOWN.contains(actor))
            .toArray(Actor[]::new))
        .kinds(set.kinds())
        .texts(set.texts());
    statuses.forEach(row -> written.status(statusChanges
        .getOrDefault(row.status(), unchanged -> unchanged)
        .apply(write(row, StatusDefinition.of(row.status())))));
    actions.forEach(row -> write(row, written));
    rows.forEach(row -> written.on(row.action, row.write()));
    set.notes().forEach(note -> written.note(note.value(), note.condition()));
    set.paths()
        .forEach(path -> written.path(path.condition(), path.value().toArray(OrderStatus[]::new)));
    return more.apply(written).build();
  }

  private static StatusDefinition.Builder write(
      StatusDefinition row, StatusDefinition.Builder written) {
    written.phase(row.phase());
    if (row.section() == Section.HISTORICAL) {
      written.historical();
    }
    if (row.ending() == Ending.CORRECTABLE) {
      written.correctable();
    }
    if (row.ending() == Ending.TERMINAL) {
      written.terminal();
    }
    if (row.successful()) {
      written.successful();
    }
    if (row.hidden()) {
      written.hiddenFromCustomer();
    }
    row.promises().forEach(promise -> written.promise(promise.condition(), promise.value()));
    row.variants().forEach(variant -> written.variant(variant.value(), variant.condition()));
    return written;
  }

  private static void write(ActionDefinition row, StatusSet.Builder written) {
    if (row.kind() == Kind.COMMAND) {
      ActionDefinition.Command command = ActionDefinition.command(row.action());
      row.answers()
          .forEach(answer -> command.refuse(answer.condition(), answer.value().reason()));
      written.action(command);
    } else {
      ActionDefinition.Event event = ActionDefinition.event(row.action());
      row.answers().forEach(answer -> write(answer, event));
      row.first().forEach(answer -> writeFirst(answer, event));
      written.action(event.pastIn(row.past().toArray(OrderStatus[]::new)));
    }
  }

  private static void writeFirst(Conditional<Fallback> answer, ActionDefinition.Event event) {
    ReasonCode code = answer.value().reason().code();
    if (answer.value().outcome() == Fallback.Outcome.ATTENTION) {
      answer
          .value()
          .payment()
          .ifPresentOrElse(
              payment -> event.attentionFirst(answer.condition(), code, payment),
              () -> event.attentionFirst(answer.condition(), answer.value().reason()));
    } else if (code.equals(ReasonCode.ALREADY_REFLECTED)) {
      event.reflectedWhen(answer.condition());
    } else if (code.equals(ReasonCode.ALREADY_PAST)) {
      event.pastWhen(answer.condition());
    } else {
      event.otherPaymentWhen(answer.condition());
    }
  }

  private static void write(Conditional<Fallback> answer, ActionDefinition.Event event) {
    answer
        .value()
        .payment()
        .ifPresentOrElse(
            payment -> event.attention(answer.condition(), answer.value().reason(), payment),
            () -> event.attention(answer.condition(), answer.value().reason()));
  }
}
