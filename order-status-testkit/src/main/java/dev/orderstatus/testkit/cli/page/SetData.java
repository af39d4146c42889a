package dev.orderstatus.testkit.cli.page;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Fallback;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.time.Promise;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a set, as a page decides by them. */
final class SetData {

  private final StatusSet set;

  SetData(StatusSet set) {
    this.set = set;
  }

  /** Everything but texts. */
  Members rules(Settings settings) {
    return new Members()
        .with("id", set.id())
        .with("title", set.title())
        .with("version", set.version())
        .with("settings", (Object) SettingsData.of(settings))
        .with("plugins", (Object) set.origins().plugins())
        .with("types", (Object) set.types().stream().map(this::declared).toList())
        .with("actors", (Object) codes(set.actors()))
        .with("attributes", (Object)
            set.attributes().stream().map(this::attribute).toList())
        .with("statuses", (Object) set.statuses().stream().map(this::status).toList())
        .with("actions", (Object) set.actions().stream().map(this::action).toList())
        .with("rows", (Object) set.transitions().stream().map(this::row).toList())
        .with("notes", (Object) set.notes().stream().map(note -> named(note)).toList())
        .with("paths", (Object) set.paths().stream()
            .map(path ->
                when(path).with("statuses", (Object) codes(path.value())).map())
            .toList());
  }

  private static List<String> codes(Collection<? extends Code> codes) {
    return codes.stream().map(Code::value).toList();
  }

  private Map<String, Object> declared(Code code) {
    return new Members()
        .with("code", code.value())
        .with("plugin", set.origins().of(new Origin.Declared(code)))
        .map();
  }

  private Map<String, Object> attribute(Attribute<?> attribute) {
    return new Members()
        .with("code", attribute.value())
        .with("kind", Members.word(attribute.kind()))
        .some("choices", attribute.choices())
        .with("plugin", set.origins().of(new Origin.Declared(attribute)))
        .map();
  }

  private Map<String, Object> status(StatusDefinition row) {
    Map<String, Object> phases = new TreeMap<>();
    for (Payment payment : Payment.values()) {
      if (row.phase(payment) != row.phase()) {
        phases.put(payment.code(), row.phase(payment).code());
      }
    }
    Members members = new Members()
        .with("code", row.status().value())
        .with("phase", row.phase().code())
        .with("section", row.section().code())
        .with("ending", Members.word(row.ending()))
        .flag("successful", row.successful())
        .flag("hidden", row.hidden())
        .flag("imported", row.imported());
    if (!phases.isEmpty()) {
      members.with("phases", (Object) phases);
    }
    return members
        .with("promises", (Object) row.promises().stream().map(SetData::promise).toList())
        .with("variants", (Object) row.variants().stream().map(SetData::named).toList())
        .with("plugin", set.origins().of(new Origin.Declared(row.status())))
        .map();
  }

  private static Map<String, Object> promise(Conditional<Promise> promise) {
    Promise.Span span = promise.value().span();
    Members members = when(promise)
        .with("kind", Members.word(promise.value().kind()))
        .with("anchor", Members.word(promise.value().anchor()));
    if (span instanceof Promise.Minutes minutes) {
      members.with("unit", "minutes").with("n", minutes.minutes());
    } else if (span instanceof Promise.Weeks weeks) {
      members.with("unit", "weeks").with("n", weeks.weeks());
    } else if (span instanceof Promise.WorkDays days) {
      members.with("unit", "working-days").with("n", days.days());
    } else if (span instanceof Promise.WorkDaysOf days) {
      members
          .with("unit", "working-days")
          .with("attribute", days.attribute().value())
          .with("n", days.otherwise());
    } else if (span instanceof Promise.OnDate date) {
      members.with("unit", "date").with("attribute", date.attribute().value());
    }
    return members.map();
  }

  private static Members when(Conditional<?> conditional) {
    return new Members().with("if", ConditionData.of(conditional.condition()));
  }

  private static Map<String, Object> named(Conditional<String> named) {
    return when(named).with("name", named.value()).map();
  }

  private Map<String, Object> action(ActionDefinition action) {
    return new Members()
        .with("code", action.action().value())
        .with("kind", Members.word(action.kind()))
        .with("first", (Object) answers(action, action.first()))
        .with("answers", (Object) answers(action, action.answers()))
        .with("past", (Object) codes(action.past()))
        .with("plugin", set.origins().of(new Origin.Declared(action.action())))
        .map();
  }

  private List<Map<String, Object>> answers(
      ActionDefinition action, List<Conditional<Fallback>> answers) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Conditional<Fallback> answer : answers) {
      all.add(when(answer)
          .with("reason", (Object) ValueData.notice(answer.value().reason()))
          .with("payment", answer.value().payment().map(Payment::code))
          .with("outcome", Members.word(answer.value().outcome()))
          .with("plugin", set.origins().of(new Origin.AddedAnswer(action.action(), answer)))
          .map());
    }
    return all;
  }

  private Map<String, Object> row(TransitionDefinition row) {
    return new Members()
        .with("action", row.action().value())
        .with(
            "from",
            new Members()
                .flag("all", row.sources().all())
                .with("statuses", (Object) codes(row.sources().statuses()))
                .map())
        .with("types", (Object) codes(row.types()))
        .with("when", ConditionData.of(row.when()))
        .with("actors", (Object) codes(row.actors()))
        .with("guards", (Object)
            row.guards().stream().map(guard -> guard(row, guard)).toList())
        .with("to", row.target().map(Code::value))
        .with("effects", (Object) row.effects().stream()
            .map(effect -> when(effect)
                .with("effect", (Object) ValueData.notice(effect.value()))
                .with("plugin", set.origins().of(new Origin.AddedEffect(row, effect)))
                .map())
            .toList())
        .with("warnings", (Object) row.warnings().stream()
            .map(warning -> when(warning)
                .with("warning", (Object) ValueData.notice(warning.value()))
                .with("plugin", set.origins().of(new Origin.AddedWarning(row, warning)))
                .map())
            .toList())
        .with("change", (Object) change(row.change()))
        .with("changes", (Object) row.changes().stream()
            .map(varied ->
                when(varied).with("change", (Object) change(varied.value())).map())
            .toList())
        .flag("newAttempt", row.newAttempt())
        .with("plugin", set.origins().of(new Origin.Row(row)))
        .map();
  }

  private Map<String, Object> guard(TransitionDefinition row, Guard guard) {
    return new Members()
        .with("if", ConditionData.of(guard.condition()))
        .with("reason", (Object) ValueData.notice(guard.otherwise()))
        .with("plugin", set.origins().of(new Origin.AddedGuard(row, guard)))
        .map();
  }

  private static Map<String, Object> change(Change change) {
    return new Members()
        .with("payment", change.payment().map(Payment::code))
        .with("set", (Object) ValueData.plain(change.set()))
        .with("cleared", (Object) codes(change.cleared()))
        .with("inputs", (Object) change.inputs().stream()
            .map(input -> new Members()
                .with("code", input.attribute().value())
                .with("use", Members.word(input.use()))
                .map())
            .toList())
        .with("reasonAs", change.justificationAs().map(Attribute::value))
        .flag("reenters", change.reenters())
        .map();
  }
}
