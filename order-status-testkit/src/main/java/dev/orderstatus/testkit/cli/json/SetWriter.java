package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.FromStatuses;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.core.diagram.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a status set declares. */
public final class SetWriter {

  private final StatusSet set;

  private SetWriter(StatusSet set) {
    this.set = set;
  }

  /**
   * A set as JSON.
   *
   * @param set the set
   * @return one object
   */
  public static ObjectNode json(StatusSet set) {
    SetWriter writer = new SetWriter(set);
    return Json.object()
        .put("id", set.id())
        .put("title", set.title())
        .putPOJO("types", set.types())
        .putPOJO("attributes", set.attributes())
        .putPOJO("statuses", set.statuses().stream().map(writer::status).toList())
        .putPOJO(
            "transitions", set.transitions().stream().map(writer::transition).toList())
        .putPOJO(
            "promises", set.statuses().stream().flatMap(SetWriter::promises).toList());
  }

  private ObjectNode status(StatusDefinition status) {
    ObjectNode json = Json.object()
        .putPOJO("status", status.status())
        .putPOJO("phase", status.phase())
        .putPOJO("section", status.section())
        .put("ending", status.ending().code())
        .put("successful", status.successful());
    if (status.imported()) {
      json.put("imported", true);
    }
    return byPlugin(json, new Origin.Declared(status.status()));
  }

  private ObjectNode transition(TransitionDefinition row) {
    ObjectNode json = Json.object()
        .putPOJO("from", distinct(sources(row.sources())))
        .putPOJO("action", row.action());
    set.actions().stream()
        .filter(action -> action.action().equals(row.action()))
        .map(ActionDefinition::kind)
        .forEach(kind -> json.put("kind", word(kind)));
    json.putPOJO("types", distinct((row.types().isEmpty() ? set.types() : row.types()).stream()))
        .putPOJO("actors", distinct(row.actors().stream()))
        .putPOJO(
            "guards",
            distinct(row.guards().stream().map(guard -> guard.otherwise().code())));
    if (!row.when().equals(Condition.ALWAYS)) {
      json.put("when", Tables.condition(row.when()));
    }
    row.target().ifPresent(target -> json.putPOJO("to", target));
    json.putPOJO(
            "effects",
            distinct(row.effects().stream().map(effect -> effect.value().code())))
        .putPOJO(
            "warnings",
            distinct(row.warnings().stream().map(warning -> warning.value().code())));
    byPlugin(json, new Origin.Row(row));
    return set.origins().plugins().isEmpty() ? json : json.putPOJO("added", added(row));
  }

  private List<ObjectNode> added(TransitionDefinition row) {
    List<ObjectNode> added = new ArrayList<>();
    row.guards()
        .forEach(guard -> added.add(byPlugin(
            Json.object().putPOJO("guard", guard.otherwise().code()),
            new Origin.AddedGuard(row, guard))));
    row.effects()
        .forEach(effect -> added.add(byPlugin(
            Json.object().putPOJO("effect", effect.value().code()),
            new Origin.AddedEffect(row, effect))));
    row.warnings()
        .forEach(warning -> added.add(byPlugin(
            Json.object().putPOJO("warning", warning.value().code()),
            new Origin.AddedWarning(row, warning))));
    added.removeIf(json -> !json.has("plugin"));
    return added;
  }

  private Stream<? extends Code> sources(FromStatuses sources) {
    return sources.all()
        ? set.statuses().stream().map(StatusDefinition::status).filter(sources::contains)
        : sources.statuses().stream();
  }

  private static Stream<ObjectNode> promises(StatusDefinition status) {
    return status.promises().stream()
        .map(promise -> promise.value())
        .map(promise -> span(
                Json.object().putPOJO("status", status.status()).putPOJO("kind", promise.kind()),
                promise.span())
            .put("from", word(promise.anchor())));
  }

  private static ObjectNode span(ObjectNode json, Promise.Span span) {
    if (span instanceof Promise.Minutes minutes) {
      json.put("minutes", minutes.minutes());
    } else if (span instanceof Promise.WorkDays workDays) {
      json.put("workDays", workDays.days());
    } else if (span instanceof Promise.WorkDaysOf workDays) {
      json.putPOJO("attribute", workDays.attribute()).put("workDays", workDays.otherwise());
    } else if (span instanceof Promise.Weeks weeks) {
      json.put("weeks", weeks.weeks());
    } else if (span instanceof Promise.OnDate onDate) {
      json.putPOJO("attribute", onDate.attribute());
    }
    return json;
  }

  /** Names the plugin that brought it, if any. */
  private ObjectNode byPlugin(ObjectNode json, Origin.Element element) {
    set.origins().of(element).ifPresent(plugin -> json.put("plugin", plugin));
    return json;
  }

  private static List<? extends Code> distinct(Stream<? extends Code> codes) {
    return codes.distinct().toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
