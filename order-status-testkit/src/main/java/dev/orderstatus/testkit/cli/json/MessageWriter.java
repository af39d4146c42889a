package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.message.StatusMessage;
import tools.jackson.core.JsonGenerator;

/** Writes a customer's message; what it does not have is left out. */
public final class MessageWriter {

  private MessageWriter() {}

  /**
   * Writes one object.
   *
   * @param json where to write it
   * @param message the message
   */
  public static void write(JsonGenerator json, StatusMessage message) {
    json.writeStartObject();
    json.writeStringProperty("locale", message.locale().toLanguageTag());
    json.writeStringProperty("label", message.label());
    json.writeStringProperty("headline", message.headline());
    json.writeStringProperty("body", message.body());
    json.writeArrayPropertyStart("nextSteps");
    message.nextSteps().forEach(json::writeString);
    json.writeEndArray();
    message.promise().ifPresent(promise -> {
      json.writeObjectPropertyStart("promise");
      json.writeStringProperty("kind", promise.kind().code());
      json.writeStringProperty("dueAt", promise.dueAt().toString());
      json.writeBooleanProperty("overdue", promise.overdue());
      json.writeEndObject();
    });
    message.phase().ifPresent(phase -> json.writeStringProperty("phase", phase.code()));
    message.section().ifPresent(section -> json.writeStringProperty("section", section.code()));
    json.writeEndObject();
  }
}
