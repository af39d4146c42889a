package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.FromStatuses;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.time.Promise;
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
            "guards", distinct(row.guards().stream().map(it -> it.otherwise().code())));
    row.target().ifPresent(target -> json.putPOJO("to", target));
    json.putPOJO("effects", distinct(row.effects().stream().map(it -> it.value().code())))
        .putPOJO(
            "warnings", distinct(row.warnings().stream().map(it -> it.value().code())));
    byPlugin(json, new Origin.Row(row));
    return set.origins().plugins().isEmpty() ? json : json.putPOJO("added", added(row));
  }

  private List<ObjectNode> added(TransitionDefinition row) {
    List<ObjectNode> added = new ArrayList<>();
    row.guards()
        .forEach(it -> added.add(byPlugin(
            Json.object().putPOJO("guard", it.otherwise().code()),
            new Origin.AddedGuard(row, it))));
    row.effects()
        .forEach(it -> added.add(byPlugin(
            Json.object().putPOJO("effect", it.value().code()), new Origin.AddedEffect(row, it))));
    row.warnings()
        .forEach(it -> added.add(byPlugin(
            Json.object().putPOJO("warning", it.value().code()),
            new Origin.AddedWarning(row, it))));
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
    if (span instanceof Promise.Minutes it) {
      json.put("minutes", it.minutes());
    } else if (span instanceof Promise.WorkDays it) {
      json.put("workDays", it.days());
    } else if (span instanceof Promise.WorkDaysOf it) {
      json.putPOJO("attribute", it.attribute()).put("workDays", it.otherwise());
    } else if (span instanceof Promise.Weeks it) {
      json.put("weeks", it.weeks());
    } else if (span instanceof Promise.OnDate it) {
      json.putPOJO("attribute", it.attribute());
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
