package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.FromStatuses;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.time.Promise;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** Writes what a status set declares. */
public final class SetWriter {

  private final JsonGenerator json;
  private final StatusSet set;

  private SetWriter(JsonGenerator json, StatusSet set) {
    this.json = json;
    this.set = set;
  }

  /**
   * Writes one object.
   *
   * @param json where to write it
   * @param set the set
   */
  public static void write(JsonGenerator json, StatusSet set) {
    new SetWriter(json, set).write();
  }

  private void write() {
    json.writeStartObject();
    json.writeStringProperty("id", set.id());
    json.writeStringProperty("title", set.title());
    codes("types", set.types().stream());
    codes("attributes", set.attributes().stream());
    json.writeArrayPropertyStart("statuses");
    set.statuses().forEach(this::status);
    json.writeEndArray();
    json.writeArrayPropertyStart("transitions");
    set.transitions().forEach(this::transition);
    json.writeEndArray();
    json.writeArrayPropertyStart("promises");
    set.statuses().forEach(this::promises);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void status(StatusDefinition status) {
    json.writeStartObject();
    json.writeStringProperty("status", status.status().value());
    json.writeStringProperty("phase", status.phase().code());
    json.writeStringProperty("section", status.section().code());
    json.writeStringProperty("ending", word(status.ending()));
    json.writeBooleanProperty("successful", status.successful());
    if (status.imported()) {
      json.writeBooleanProperty("imported", true);
    }
    plugin(new Origin.Declared(status.status()));
    json.writeEndObject();
  }

  private void transition(TransitionDefinition row) {
    json.writeStartObject();
    codes("from", sources(row.sources()));
    json.writeStringProperty("action", row.action().value());
    set.actions().stream()
        .filter(action -> action.action().equals(row.action()))
        .map(ActionDefinition::kind)
        .forEach(kind -> json.writeStringProperty("kind", word(kind)));
    codes("types", (row.types().isEmpty() ? set.types() : row.types()).stream());
    codes("actors", row.actors().stream());
    codes("guards", row.guards().stream().map(guard -> guard.otherwise().code()));
    row.target().ifPresent(target -> json.writeStringProperty("to", target.value()));
    codes("effects", row.effects().stream().map(effect -> effect.value().code()));
    codes("warnings", row.warnings().stream().map(warning -> warning.value().code()));
    plugin(new Origin.Row(row));
    if (!set.origins().plugins().isEmpty()) {
      json.writeArrayPropertyStart("added");
      row.guards()
          .forEach(it ->
              added(new Origin.AddedGuard(row, it), "guard", it.otherwise().code()));
      row.effects()
          .forEach(
              it -> added(new Origin.AddedEffect(row, it), "effect", it.value().code()));
      row.warnings()
          .forEach(it ->
              added(new Origin.AddedWarning(row, it), "warning", it.value().code()));
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private Stream<? extends Code> sources(FromStatuses sources) {
    return sources.all()
        ? set.statuses().stream().map(StatusDefinition::status).filter(sources::contains)
        : sources.statuses().stream();
  }

  private void promises(StatusDefinition status) {
    status.promises().stream().map(promise -> promise.value()).forEach(promise -> {
      json.writeStartObject();
      json.writeStringProperty("status", status.status().value());
      json.writeStringProperty("kind", promise.kind().code());
      span(promise.span());
      json.writeStringProperty("from", word(promise.anchor()));
      json.writeEndObject();
    });
  }

  private void span(Promise.Span span) {
    if (span instanceof Promise.Minutes it) {
      json.writeNumberProperty("minutes", it.minutes());
    } else if (span instanceof Promise.WorkDays it) {
      json.writeNumberProperty("workDays", it.days());
    } else if (span instanceof Promise.WorkDaysOf it) {
      json.writeStringProperty("attribute", it.attribute().value());
      json.writeNumberProperty("workDays", it.otherwise());
    } else if (span instanceof Promise.Weeks it) {
      json.writeNumberProperty("weeks", it.weeks());
    } else if (span instanceof Promise.OnDate it) {
      json.writeStringProperty("attribute", it.attribute().value());
    }
  }

  /** Who brought it, where a plugin did. */
  private void plugin(Origin.Element element) {
    set.origins().of(element).ifPresent(plugin -> json.writeStringProperty("plugin", plugin));
  }

  private void added(Origin.Element element, String what, Code code) {
    set.origins().of(element).ifPresent(plugin -> {
      json.writeStartObject();
      json.writeStringProperty(what, code.value());
      json.writeStringProperty("plugin", plugin);
      json.writeEndObject();
    });
  }

  private void codes(String name, Stream<? extends Code> codes) {
    List<? extends Code> all = codes.distinct().toList();
    json.writeArrayPropertyStart(name);
    all.forEach(code -> json.writeString(code.value()));
    json.writeEndArray();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
